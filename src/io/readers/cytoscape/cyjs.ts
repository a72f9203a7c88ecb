import { isJsonObject, type JsonObject } from '../../../domain/network/jsonObject.ts'
import { importGraphWords as words } from '../../../words/importGraphs.ts'
import { HEAD_KIND, readHead } from '../../graph/graphHead.ts'
import type { GraphNetwork } from '../../graph/graphNetwork.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import { GraphUnreadable, readGraph } from '../../graph/readGraph.ts'
import type { Progress, Reader, SourceFile } from '../../reader/reader.ts'
import { idText } from './idText.ts'
import { parseJsonFile } from './parseJsonFile.ts'

const ELEMENTS_A_STEP = 5_000

interface Element {
  readonly value: unknown
  /** as the file says, where it does */
  readonly group: 'nodes' | 'edges' | null
  readonly record: string
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Elements in one list, or in a list of nodes and one of edges; null for what is neither. */
function elementsOf(value: unknown): Element[] | null {
  if (Array.isArray(value)) {
    return value.map((one: unknown, place) => {
      const group = isJsonObject(one) ? one['group'] : null
      const known = group === 'nodes' || group === 'edges' ? group : null
      return { value: one, group: known, record: `[${place}]` }
    })
  }
  if (!isJsonObject(value) || !Array.isArray(value['nodes'])) return null
  return (['nodes', 'edges'] as const).flatMap((group) =>
    listOf(value[group]).map((one, place) => ({ value: one, group, record: `${group}[${place}]` })),
  )
}

/** What a document says that is understood elsewhere. */
const DOCUMENT_OWN = new Set(['elements', 'nodes', 'edges', 'atlas', 'directed', 'data'])
/** What an element says that is understood elsewhere. */
const ELEMENT_OWN = new Set(['data', 'group', 'position', 'classes'])

/** What the document says of the graph and of how it is shown. */
function sayWhole(document: JsonObject, file: string, graph: GraphNetwork) {
  const { data } = document
  const rest = Object.entries(document).filter(([name]) => !DOCUMENT_OWN.has(name))
  const said = isJsonObject(data) ? Object.entries(data) : [['data', data] as const]
  for (const [name, value] of [...said, ...rest]) graph.say(name, value, { file })
}

const NODE_OWN = new Set(['id'])
const EDGE_OWN = new Set(['id', 'source', 'target', 'directed', 'relationId'])

const columnsOf = (data: JsonObject, own: ReadonlySet<string>, element: JsonObject) =>
  new Map([
    ...Object.entries(data).filter(([name]) => !own.has(name)),
    ...(typeof element['classes'] === 'string' && element['classes'] !== ''
      ? [['classes', element['classes']] as const]
      : []),
  ])

function positionOf({ position }: JsonObject) {
  if (!isJsonObject(position)) return undefined
  const { x, y } = position
  const finite = Number.isFinite(x) && Number.isFinite(y)
  return finite ? { x: x as number, y: y as number } : undefined
}

function addElement(
  { value, group, record }: Element,
  file: string,
  allUndirected: boolean,
  graph: GraphNetwork,
  log: ImportLog,
) {
  const data = isJsonObject(value) ? value['data'] : null
  if (!isJsonObject(value) || !isJsonObject(data)) {
    const sort = group === null ? words.sort.others : words.sort[group]
    return log.skipped(sort, { file, record }, words.noData)
  }
  for (const name of Object.keys(value)) if (!ELEMENT_OWN.has(name)) graph.leaveOut(name)
  const id = idText(data['id'])
  const place = { file, record: id === '' ? record : id }
  const isEdge = group === 'edges' || (group === null && 'source' in data && 'target' in data)
  if (!isEdge) {
    const columns = columnsOf(data, NODE_OWN, value)
    return graph.addNode({ id, columns, position: positionOf(value), place })
  }
  const own = idText(data['relationId'])
  const named = own === '' ? id : own
  graph.addEdge({
    id: named === '' ? undefined : named,
    source: idText(data['source']),
    target: idText(data['target']),
    undirected: data['directed'] === undefined ? allUndirected : data['directed'] === false,
    columns: columnsOf(data, EDGE_OWN, value),
    place,
  })
}

async function fill(file: SourceFile, graph: GraphNetwork, log: ImportLog, progress: Progress) {
  const value = parseJsonFile(file)
  const document = isJsonObject(value) ? value : {}
  const elements = elementsOf(Array.isArray(value) ? value : (document['elements'] ?? document))
  if (!elements) throw new GraphUnreadable(words.none(words.labels.cyjs))
  const head = readHead(document['atlas'])
  if (head) graph.setHead(head)
  else if (document['atlas'] !== undefined) log.noted({ file: file.name }, words.brokenHead)
  sayWhole(document, file.name, graph)
  const allUndirected = document['directed'] === false
  for (const [place, element] of elements.entries()) {
    if (place % ELEMENTS_A_STEP === 0) await progress.step((place + 1) / (elements.length + 1))
    addElement(element, file.name, allUndirected, graph, log)
  }
}

function sniff({ extension, text }: { extension: string; text: string }): number {
  // GraphML of ours carries the same head in its XML.
  const isJson = /^\s*[{[]/.test(text)
  if (isJson && text.includes(`"${HEAD_KIND}"`)) return 1
  const start = text.slice(0, 20_000)
  const looks = /"data"\s*:\s*\{/.test(start) && /"(elements|nodes|group|source)"\s*:/.test(start)
  if (looks && isJson) return extension === '.cyjs' ? 1 : 0.9
  return extension === '.cyjs' ? 0.5 : 0
}

/** Cytoscape JSON: what cytoscape.js, Cytoscape and networkx write as elements with data and positions. */
export const cyjs: Reader = {
  id: 'cyjs',
  label: words.labels.cyjs,
  extensions: ['.cyjs', '.json'],
  sniff,
  read: (files, progress) =>
    readGraph(files, words.labels.cyjs, (file, graph, log) => fill(file, graph, log, progress)),
}
