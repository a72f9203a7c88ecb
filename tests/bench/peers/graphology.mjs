export { UndirectedGraph } from 'graphology'
export { connectedComponents } from 'graphology-components'
export { default as betweenness } from 'graphology-metrics/centrality/betweenness.js'
