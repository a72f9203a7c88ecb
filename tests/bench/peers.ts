/** A graph of graphology. */
export interface PeerGraph {
  addNode: (key: number) => void
  mergeEdge: (source: number, target: number) => void
}

/** What the bench asks of the libraries in `peers/`, whose own types are not installed with the project. */
export interface Peers {
  readonly UndirectedGraph: new () => PeerGraph
  readonly betweenness: (
    graph: PeerGraph,
    options: { normalized: boolean; getEdgeWeight: null },
  ) => unknown
  readonly connectedComponents: (graph: PeerGraph) => unknown
}
