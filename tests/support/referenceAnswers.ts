import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { type Partition } from '../../src/analysis/algorithm/connectedComponents.ts'

/**
 * Known answers of two independent libraries, as `index.json` in the folder explains. REFERENCE_DIR names another folder.
 * Every graph of the folder is tested by every known answer it carries that this engine computes.
 */
export const folder = process.env['REFERENCE_DIR']
  ? path.resolve(process.env['REFERENCE_DIR'])
  : fileURLToPath(new URL('../reference', import.meta.url))

type ByName<Value> = Record<string, Value>

export interface Expected {
  n?: number
  m?: number
  betweennessRaw?: ByName<number>
  betweennessNormalised?: ByName<number>
  betweennessDirectedRaw?: ByName<number>
  edgeBetweennessRaw?: [string, string, number][]
  stBetweennessRaw?: ByName<number>
  components?: string[][]
  scc?: string[][]
  articulationPoints?: string[]
  bridgesSimple?: [string, string][]
  bridgesMultigraph?: [string, string][]
  blocks?: string[][]
  blockCutTree?: [number, string][]
  coreNumber?: ByName<number>
  pagerank085?: ByName<number>
  idomFromSuperSource?: ByName<string | null>
  unreachable?: string[]
  perSink?: ByName<{
    reachable: boolean
    dominatorsAll?: string[]
    gatekeepers?: string[]
    kappaInterior: number | 'Infinity'
    minCuts?: string[][]
  }>
  pairsBaseline?: number
  impactInterior?: ByName<{ pairsLost: number; sinksLost: number }>
}

export interface ReferenceGraph {
  id: string
  directed: boolean
  nodes: string[]
  edges: [string, string][]
  sources?: string[]
  sinks?: string[]
  expected: Expected
}

interface ReferenceChokepoints {
  graph: string
  criteria: ByName<{ gatekeeper: number; supplyLoss: number; routeShare: number }>
}

const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

/** Python writes NaN and Infinity, which JSON does not know; no answer asked here uses them. */
const readJson = (text: string) =>
  JSON.parse(text.replaceAll(/([:[,]\s*)(?:NaN|-?Infinity)\b/g, '$1null')) as Record<
    string,
    unknown
  >

const contents = files.map((name) => readJson(readFileSync(path.join(folder, name), 'utf8')))

export const graphs = contents.filter(
  (content) => Array.isArray(content['nodes']) && 'expected' in content,
) as unknown as ReferenceGraph[]

export const chokepoints = contents.filter(
  (content) => typeof content['graph'] === 'string' && 'criteria' in content,
) as unknown as ReferenceChokepoints[]

/** Agreement to 1e-9 of every value, names on both sides equal. */
export function expectClose(found: ByName<number>, known: ByName<number>, tolerance = 1e-9) {
  expect(Object.keys(found).toSorted()).toEqual(Object.keys(known).toSorted())
  const apart = Object.entries(known).filter(
    ([name, value]) => !(Math.abs(found[name]! - value) <= tolerance),
  )
  expect(apart.map(([name, value]) => ({ name, known: value, found: found[name] }))).toEqual([])
}

export const sortedSets = (sets: readonly (readonly string[])[]) =>
  sets.map((set) => set.toSorted().join(' ')).toSorted()

export const pairName = (a: string, b: string) => [a, b].toSorted().join(' ')

export function read(graph: ReferenceGraph) {
  const { nodes } = graph
  const place = new Map(nodes.map((name, index) => [name, index]))
  const at = (name: string) => place.get(name)!
  const from = graph.edges.map(([a]) => at(a))
  const to = graph.edges.map(([, b]) => at(b))
  const named = (values: ArrayLike<number>) =>
    Object.fromEntries(nodes.map((name, index) => [name, values[index]!]))
  const partsOf = ({ count, of }: Partition) =>
    Array.from({ length: count }, (_, part) => nodes.filter((_name, index) => of[index] === part))
  return { at, from, to, named, partsOf, nodes }
}
