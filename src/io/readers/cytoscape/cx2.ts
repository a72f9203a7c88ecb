import { isJsonObject, type JsonObject } from '../../../domain/network/jsonObject.ts'
import { importGraphWords as words } from '../../../words/importGraphs.ts'
import type { GraphNetwork } from '../../graph/graphNetwork.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import { GraphUnreadable, readGraph } from '../../graph/readGraph.ts'
import type { Reader, SourceFile } from '../../reader/reader.ts'
import { idText } from './idText.ts'
import { parseJsonFile } from './parseJsonFile.ts'

const own = (object: JsonObject, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined

/** All entries of an aspect; a file may give it in several pieces. */
function aspect(pieces: readonly unknown[], name: string): readonly unknown[] {
  return pieces.flatMap((piece) => {
    const entries = isJsonObject(piece) ? own(piece, name) : undefined
    return Array.isArray(entries) ? (entries as unknown[]) : []
  })
}

/** Short names and values that stand where a record gives none, as the file declares them. */
interface Declared {
  readonly nameOf: ReadonlyMap<string, string>
  readonly defaults: ReadonlyMap<string, unknown>
}

function declared(pieces: readonly unknown[], sort: 'nodes' | 'edges'): Declared {
  const nameOf = new Map<string, string>()
  const defaults = new Map<string, unknown>()
  for (const entry of aspect(pieces, 'attributeDeclarations')) {
    const columns = isJsonObject(entry) ? own(entry, sort) : undefined
    for (const [name, column] of isJsonObject(columns) ? Object.entries(columns) : []) {
      if (!isJsonObject(column)) continue
      if (typeof column['a'] === 'string') nameOf.set(column['a'], name)
      if (column['v'] !== undefined) defaults.set(name, column['v'])
    }
  }
  return { nameOf, defaults }
}

function columnsOf(values: unknown, { nameOf, defaults }: Declared): Map<string, unknown> {
  const columns = new Map(defaults)
  for (const [name, value] of isJsonObject(values) ? Object.entries(values) : []) {
    columns.set(nameOf.get(name) ?? name, value)
  }
  return columns
}

/** Colours that a person gave single nodes or edges; what else of their looks was set by hand is left out. */
function colours(
  pieces: readonly unknown[],
  name: string,
  property: string,
  graph: GraphNetwork,
): Map<string, string> {
  const found = new Map<string, string>()
  for (const entry of aspect(pieces, name)) {
    if (!isJsonObject(entry) || !isJsonObject(entry['v'])) continue
    for (const [set, value] of Object.entries(entry['v'])) {
      if (set === property && typeof value === 'string') found.set(idText(entry['id']), value)
      else graph.leaveOut(set)
    }
  }
  return found
}

/** Aspects that say how the file is made, or that are understood above. */
const READ_ASPECTS = new Set(
  'CXVersion hasFragments status metaData attributeDeclarations networkAttributes nodes edges nodeBypasses edgeBypasses'.split(
    ' ',
  ),
)

/** What the file says of the graph; how it is drawn is left out but for the colours. */
function sayWhole(pieces: readonly unknown[], file: string, graph: GraphNetwork) {
  for (const said of aspect(pieces, 'networkAttributes')) {
    for (const [name, value] of isJsonObject(said) ? Object.entries(said) : []) {
      graph.say(name, value, { file })
    }
  }
  for (const piece of pieces) {
    for (const name of isJsonObject(piece) ? Object.keys(piece) : []) {
      if (!READ_ASPECTS.has(name)) graph.leaveOut(name)
    }
  }
}

function fill(file: SourceFile, graph: GraphNetwork, log: ImportLog): Promise<void> {
  const pieces = parseJsonFile(file)
  if (!Array.isArray(pieces)) throw new GraphUnreadable(words.none(words.labels.cx2))
  sayWhole(pieces, file.name, graph)
  const nodeColumns = declared(pieces, 'nodes')
  const nodeColours = colours(pieces, 'nodeBypasses', 'NODE_BACKGROUND_COLOR', graph)
  for (const [index, node] of aspect(pieces, 'nodes').entries()) {
    const place = { file: file.name, record: `nodes[${index}]` }
    if (!isJsonObject(node)) {
      log.skipped(words.sort.nodes, place, words.noData)
      continue
    }
    const { x, y, z } = node
    const id = idText(node['id'])
    const columns = columnsOf(node['v'], nodeColumns)
    if (z !== undefined && !columns.has('z')) columns.set('z', z)
    const placed = Number.isFinite(x) && Number.isFinite(y)
    graph.addNode({
      id,
      columns,
      position: placed ? { x: x as number, y: y as number } : undefined,
      colour: nodeColours.get(id),
      place,
    })
  }
  const edgeColumns = declared(pieces, 'edges')
  const edgeColours = colours(pieces, 'edgeBypasses', 'EDGE_STROKE_UNSELECTED_PAINT', graph)
  for (const [index, edge] of aspect(pieces, 'edges').entries()) {
    const place = { file: file.name, record: `edges[${index}]` }
    if (!isJsonObject(edge)) {
      log.skipped(words.sort.edges, place, words.noData)
      continue
    }
    const id = idText(edge['id'])
    graph.addEdge({
      id: id === '' ? undefined : id,
      source: idText(edge['s']),
      target: idText(edge['t']),
      undirected: false,
      columns: columnsOf(edge['v'], edgeColumns),
      colour: edgeColours.get(id),
      place,
    })
  }
  return Promise.resolve()
}

/** CX2, in which NDEx and Cytoscape exchange networks: a list of aspects, nodes and edges among them. */
export const cx2: Reader = {
  id: 'cx2',
  label: words.labels.cx2,
  extensions: ['.cx2'],
  sniff: ({ extension, text }) => {
    if (/^\s*\[\s*\{\s*"CXVersion"\s*:\s*"2/.test(text)) return 1
    return extension === '.cx2' ? 0.5 : 0
  },
  read: async (files, progress) => {
    await progress.step(0.1)
    return readGraph(files, words.labels.cx2, fill)
  },
}
