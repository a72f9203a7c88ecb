import { isJsonObject } from '../../../domain/network/jsonObject.ts'
import { importGraphWords as words } from '../../../words/importGraphs.ts'
import { decodeText } from '../../decodeText.ts'
import type { ForeignEdge } from '../../graph/foreignGraph.ts'
import type { GraphNetwork } from '../../graph/graphNetwork.ts'
import { GraphUnreadable, readGraph } from '../../graph/readGraph.ts'
import type { Progress, Reader, SourceFile } from '../../reader/reader.ts'
import { idText } from '../cytoscape/idText.ts'
import { gmlRecords, type GmlList } from './gmlRecords.ts'

const RECORDS_A_STEP = 5_000

const finite = (value: unknown): value is number => Number.isFinite(value)

/** Takes keys out of a list and gives what they said. */
function taken({ values }: GmlList, ...names: readonly string[]): unknown[] {
  return names.map((name) => {
    const value = values.get(name)
    values.delete(name)
    return value
  })
}

function drawn(graphics: unknown) {
  const { x, y, fill: paint } = isJsonObject(graphics) ? graphics : {}
  return {
    position: finite(x) && finite(y) ? { x, y } : undefined,
    colour: typeof paint === 'string' ? paint.toLowerCase() : undefined,
  }
}

function addNode(list: GmlList, file: string, graph: GraphNetwork): void {
  const [id, label] = taken(list, 'id', 'label')
  const place = { file, line: list.line, record: idText(id) }
  const name = idText(label)
  graph.addNode({
    id: idText(id),
    label: name === '' ? undefined : name,
    columns: list.values,
    ...drawn(list.values.get('graphics')),
    place,
  })
}

function edgeOf(list: GmlList, file: string): Omit<ForeignEdge, 'undirected'> {
  const [id, source, target, label] = taken(list, 'id', 'source', 'target', 'label')
  const own = idText(id)
  return {
    id: own === '' ? undefined : own,
    source: idText(source),
    target: idText(target),
    label: idText(label),
    columns: list.values,
    place: { file, line: list.line, ...(own !== '' && { record: own }) },
  }
}

async function fill(file: SourceFile, graph: GraphNetwork, progress: Progress): Promise<void> {
  const decoded = decodeText(file.name, file.bytes)
  if (!decoded.ok) throw new GraphUnreadable(decoded.problems.problems[0]?.sentence ?? '')
  // Whether edges have a direction may stand behind them.
  const edges: Omit<ForeignEdge, 'undirected'>[] = []
  let undirected = true
  let done = 0
  for (const list of gmlRecords(decoded.text)) {
    done += 1
    if (done % RECORDS_A_STEP === 0) await progress.step(0.5)
    if (list.key === 'node') addNode(list, file.name, graph)
    else if (list.key === 'edge') edges.push(edgeOf(list, file.name))
    else {
      if (list.key === 'graph') undirected = list.values.get('directed') !== 1
      for (const [name, value] of list.values) {
        if (name !== 'directed') graph.say(name, value, { file: file.name, line: list.line })
      }
    }
  }
  for (const edge of edges) graph.addEdge({ ...edge, undirected })
}

/** GML, the Graph Modelling Language of igraph, networkx, Gephi and yEd. */
export const gml: Reader = {
  id: 'gml',
  label: words.labels.gml,
  extensions: ['.gml'],
  sniff: ({ extension, text }) => {
    if (/^\s*(?:(?:#|Creator|Version)[^\n]*\n\s*)*graph\s*\[/i.test(text.slice(0, 5_000))) return 1
    return extension === '.gml' ? 0.5 : 0
  },
  read: (files, progress) =>
    readGraph(files, words.labels.gml, (file, graph) => fill(file, graph, progress)),
}
