import { cutStructure } from '../../../src/analysis/algorithm/cutStructure.ts'
import { partsOf } from '../../../src/analysis/chokepoint/chokepointParts.ts'
import type { StructureTask } from '../../../src/analysis/chokepoint/structureTask.ts'
import { startChokepointAnalysis } from '../../../src/analysis/client/startChokepointAnalysis.ts'
import { startTasks } from '../../../src/analysis/client/startTasks.ts'
import { undirectedGraph } from '../../../src/analysis/graph/undirectedGraph.ts'
import {
  DEFAULT_ANALYSIS_SETTINGS,
  type AnalysisSettings,
} from '../../../src/domain/chokepoint/settings.ts'
import type { Network } from '../../../src/domain/network/network.ts'
import { readNetwork } from '../../../src/domain/network/readNetwork.ts'
import type { Peers, PeerGraph } from '../peers.ts'
import { idleFrame, longestGap } from './frames.ts'

/** Milliseconds some work takes. */
async function time(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function openNetwork(address: string): Promise<Network> {
  const reading = readNetwork(await (await fetch(address)).json())
  if (!reading.ok) throw new Error('The generated network is not valid.')
  return reading.network
}

const loadPeers = async () =>
  (await import(/* @vite-ignore */ new URL('../peers/graphology.js', location.href).href)) as Peers

/** The ends of every relation, as places among the entities. */
function endsOf({ entities, relations }: Network): Omit<StructureTask, 'kind'> {
  const places = new Map(entities.map(({ id }, place) => [id, place]))
  const at = (id: string) => places.get(id) ?? -1
  return {
    vertexCount: entities.length,
    from: Int32Array.from(relations, ({ source }) => at(source)),
    to: Int32Array.from(relations, ({ target }) => at(target)),
  }
}

async function peerGraphOf(network: Network): Promise<{ peers: Peers; graph: PeerGraph }> {
  const peers = await loadPeers()
  const graph = new peers.UndirectedGraph()
  const { vertexCount, from, to } = endsOf(network)
  for (let vertex = 0; vertex < vertexCount; vertex++) graph.addNode(vertex)
  from.forEach((source, place) => {
    if (source !== to[place]) graph.mergeEdge(source, to[place] ?? -1)
  })
  return { peers, graph }
}

/** Routes from makers to end users: the widest question one can ask of a seeded network. */
function fromMakers({ entities }: Network): AnalysisSettings {
  const makers = entities.filter(({ type }) => type === 'manufacturer' || type === 'component')
  return { ...DEFAULT_ANALYSIS_SETTINGS, entryPoints: makers.map(({ id }) => id) }
}

let network: Network
let peerGraph: Awaited<ReturnType<typeof peerGraphOf>>

/** Reads the network and hands it to the peers; everything else asks of this one. */
async function prepare(address: string, withPeers: boolean): Promise<void> {
  network = await openNetwork(address)
  if (withPeers) peerGraph = await peerGraphOf(network)
}

const ourBetweenness = () =>
  time(async () => {
    const { result, isInThread } = startTasks(partsOf({ kind: 'structure', ...endsOf(network) }))
    await result
    if (isInThread()) throw new Error('The workers could not be loaded.')
  })

const peerBetweenness = () =>
  time(() =>
    peerGraph.peers.betweenness(peerGraph.graph, { normalized: false, getEdgeWeight: null }),
  )

const ranking = () =>
  time(async () => {
    const { result } = await startChokepointAnalysis(network, fromMakers(network)).result
    if (result.kind !== 'routes' || result.scores.length === 0) throw new Error('Nobody is ranked.')
  })

/** Does quick work so often that a clock can tell; milliseconds of one time. */
async function timeOften(times: number, work: () => unknown): Promise<number> {
  const all = await time(() => {
    for (let turn = 0; turn < times; turn++) work()
  })
  return all / times
}

const TIMES = 20

function ourCuts(): Promise<number> {
  const { vertexCount, from, to } = endsOf(network)
  const graph = undirectedGraph(vertexCount, from, to)
  return timeOften(TIMES, () => cutStructure(graph))
}

const peerComponents = () =>
  timeOften(TIMES, () => peerGraph.peers.connectedComponents(peerGraph.graph))

/** While the ranking runs. */
const longestTask = () => longestGap(ranking)

Object.assign(window, {
  bench: {
    prepare,
    ourBetweenness,
    peerBetweenness,
    ranking,
    ourCuts,
    peerComponents,
    idleFrame,
    longestTask,
  },
})
