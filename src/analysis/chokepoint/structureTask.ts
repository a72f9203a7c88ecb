import { betweennessSteps, estimatedBetweennessSteps } from '../algorithm/betweenness.ts'
import { blockCutTree } from '../algorithm/blockCutTree.ts'
import { connectedComponents } from '../algorithm/connectedComponents.ts'
import { coreNumbers } from '../algorithm/coreNumbers.ts'
import { cutStructure } from '../algorithm/cutStructure.ts'
import { pageRank } from '../algorithm/pageRank.ts'
import { undirectedGraph } from '../graph/undirectedGraph.ts'
import type { Steps } from '../steps.ts'
import { evenlyDrawn } from './evenlyDrawn.ts'

/** All a worker must know of a network without routes. Vertices are places in `inGraph`. */
export interface StructureTask {
  readonly kind: 'structure'
  readonly vertexCount: number
  readonly from: Int32Array
  readonly to: Int32Array
}

export interface StructureOutcome {
  readonly kind: 'structure'
  readonly isCut: Uint8Array
  /** ends of the bridges, low[i] with high[i] */
  readonly low: Int32Array
  readonly high: Int32Array
  /** over unordered pairs, raw */
  readonly betweenness: Float64Array
  /** start vertices used; all of them unless it had to be estimated */
  readonly sources: number
  readonly components: number
  readonly edgeCount: number
  /** by vertex: largest k of a k-core it belongs to, PageRank without direction, number of blocks it belongs to */
  readonly cores: Int32Array
  readonly pageRanks: Float64Array
  readonly blocks: Int32Array
}

/** Up to this many vertices betweenness is exact: beyond it would take minutes. */
export const EXACT_UP_TO = 10_000
/** Start vertices of an estimate. */
export const PIVOTS = 1_000

/** How a network hangs together when nobody asks for direction; parallel edges count as one. */
export function* structureSteps({ vertexCount, from, to }: StructureTask): Steps<StructureOutcome> {
  const graph = undirectedGraph(vertexCount, from, to)
  const rows = { offsets: graph.offsets, targets: graph.neighbours }
  const cuts = cutStructure(graph)
  const { isArticulation, bridges } = cuts
  const { blocksOf } = blockCutTree(graph, cuts)
  const pivots = vertexCount > EXACT_UP_TO ? evenlyDrawn(vertexCount, PIVOTS) : undefined
  const betweenness = yield* pivots
    ? estimatedBetweennessSteps(graph, pivots)
    : betweennessSteps(graph)
  return {
    kind: 'structure',
    isCut: isArticulation,
    low: bridges.map((edge) => graph.low[edge]!),
    high: bridges.map((edge) => graph.high[edge]!),
    betweenness,
    sources: pivots ? pivots.length : vertexCount,
    components: connectedComponents(graph).count,
    edgeCount: graph.edgeCount,
    cores: coreNumbers(graph),
    pageRanks: pageRank(rows),
    blocks: blocksOf.offsets.slice(1).map((end, vertex) => end - blocksOf.offsets[vertex]!),
  }
}
