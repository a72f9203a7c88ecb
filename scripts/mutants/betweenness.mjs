const BETWEENNESS = 'src/analysis/algorithm/betweenness.ts'
const FIRST_IMPORT = "import type { UndirectedGraph } from '../graph/undirectedGraph.ts'\n"
const SUMMED = `  })
  return betweenness
}`

/** @type {readonly import('./mutant.mjs').Mutant[]} */
export const BETWEENNESS_MUTANTS = [
  {
    bug: 'bc not halved (x2)',
    where: 'betweenness',
    edits: [
      {
        file: BETWEENNESS,
        good: SUMMED,
        bad: SUMMED.replace('betweenness\n', 'betweenness.map((value) => 2 * value)\n'),
      },
    ],
  },
  {
    bug: 'bc endpoints included',
    where: 'betweenness',
    edits: [
      {
        file: BETWEENNESS,
        good: FIRST_IMPORT,
        bad: `${FIRST_IMPORT}import { connectedComponents } from './connectedComponents.ts'\n`,
      },
      {
        file: BETWEENNESS,
        good: SUMMED,
        bad: `  })
  const { of } = connectedComponents(graph)
  return betweenness.map((value, v) => value + of.filter((part) => part === of[v]).length - 1)
}`,
      },
    ],
  },
  {
    bug: 'bc normalised by max (cytoscape)',
    where: 'normalised betweenness',
    edits: [
      {
        file: BETWEENNESS,
        good: 'return raw.map((sum) => (pairs > 0 ? sum / pairs : 0))',
        bad: 'return raw.map((sum) => (pairs > 0 ? sum / (Math.max(...raw) || 1) : 0))',
      },
    ],
  },
  {
    bug: 'direction ignored in bc',
    where: 'betweenness of a digraph',
    edits: [
      {
        file: BETWEENNESS,
        good: FIRST_IMPORT,
        bad: "import { undirectedGraph, type UndirectedGraph } from '../graph/undirectedGraph.ts'\n",
      },
      {
        file: BETWEENNESS,
        good: `directedBetweenness({ forward }: DirectedGraph): Float64Array {
  return finish(sumsFrom(forward, ones(forward), everyone(forward), WHOLE))`,
        bad: `directedBetweenness({ vertexCount, forward }: DirectedGraph): Float64Array {
  const from = forward.targets.slice()
  for (let v = 0; v < vertexCount; v++) from.fill(v, forward.offsets[v], forward.offsets[v + 1])
  const both = undirectedGraph(vertexCount, from, forward.targets)
  const rows = { offsets: both.offsets, targets: both.neighbours }
  return finish(sumsFrom(rows, ones(rows), everyone(rows), WHOLE))`,
      },
    ],
  },
]
