import {
  betweennessSteps,
  estimatedBetweennessSteps,
  WHOLE,
  type Part,
} from '../algorithm/betweenness.ts'
import { blockCutTree } from '../algorithm/blockCutTree.ts'
import { connectedComponents } from '../algorithm/connectedComponents.ts'
import { coreNumbers } from '../algorithm/coreNumbers.ts'
import { cutStructure } from '../algorithm/cutStructure.ts'
import { pageRank } from '../algorithm/pageRank.ts'
import { undirectedGraph, type UndirectedGraph } from '../graph/undirectedGraph.ts'
import type { Steps } from '../../lib/steps.ts'
import { evenlyDrawn } from './evenlyDrawn.ts'

/** All a worker must know of a network without routes. Vertices are places in `inGraph`. */
export interface StructureTask {
  readonly kind: 'structure'
  readonly vertexCount: number
  readonly from: Int32Array
  readonly to: Int32Array
  /** which share of betweenness this task is about; the whole when absent */
  readonly share?: Part
}

export interface StructureOutcome {
  readonly kind: 'structure'
  readonly isCut: Uint8Array
  /** ends of the bridges, low[i] with high[i] */
  readonly low: Int32Array
  readonly high: Int32Array
  /** over unordered pairs, raw; the share the task is about */
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

/** All that takes no time to speak of, worked out with the first share only. */
function standing(graph: UndirectedGraph) {
  const cuts = cutStructure(graph)
  const { blocksOf } = blockCutTree(graph, cuts)
  return {
    isCut: cuts.isArticulation,
    low: cuts.bridges.map((edge) => graph.low[edge]!),
    high: cuts.bridges.map((edge) => graph.high[edge]!),
    components: connectedComponents(graph).count,
    cores: coreNumbers(graph),
    pageRanks: pageRank({ offsets: graph.offsets, targets: graph.neighbours }),
    blocks: blocksOf.offsets.slice(1).map((end, vertex) => end - blocksOf.offsets[vertex]!),
  }
}

/** Made anew each time: a buffer can be handed over only once. */
const nothing = (): ReturnType<typeof standing> => ({
  isCut: Uint8Array.of(),
  low: Int32Array.of(),
  high: Int32Array.of(),
  components: 0,
  cores: Int32Array.of(),
  pageRanks: Float64Array.of(),
  blocks: Int32Array.of(),
})

/**
 * How a network hangs together when nobody asks for direction; parallel edges count as one. Shares other than the first
 * hold betweenness only.
 */
export function* structureSteps(task: StructureTask): Steps<StructureOutcome> {
  const { vertexCount, from, to, share = WHOLE } = task
  const graph = undirectedGraph(vertexCount, from, to)
  const pivots = vertexCount > EXACT_UP_TO ? evenlyDrawn(vertexCount, PIVOTS) : undefined
  const betweenness = yield* pivots
    ? estimatedBetweennessSteps(graph, pivots, share)
    : betweennessSteps(graph, share)
  return {
    kind: 'structure',
    ...(share.part === 0 ? standing(graph) : nothing()),
    betweenness,
    sources: pivots ? pivots.length : vertexCount,
    edgeCount: graph.edgeCount,
  }
}
