import { importGraphWords as words } from '../../../words/importGraphs.ts'
import { decodeText } from '../../decodeText.ts'
import type { GraphNetwork } from '../../graph/graphNetwork.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import { GraphUnreadable, readGraph } from '../../graph/readGraph.ts'
import type { Progress, Reader, SourceFile } from '../../reader/reader.ts'

const LINES_A_STEP = 5_000
const WORD = /"([^"]*)"|\S+/g

/** Parts of a file; what stands in others is told, not read. */
type Part = 'vertices' | 'arcs' | 'edges' | 'arcslist' | 'edgeslist' | 'other'

const PARTS: ReadonlySet<string> = new Set(['vertices', 'arcs', 'edges', 'arcslist', 'edgeslist'])

/** Parts that hold a value for each vertex, under a heading of vertices of their own. */
const ABOUT_VERTICES: ReadonlySet<string> = new Set([
  'partition',
  'vector',
  'permutation',
  'cluster',
])

/** What the lines below a heading such as `*Arcs :2 "owns"` are called; absent where it does not say. */
const relationOf = (heading: string): string | undefined => /"([^"]+)"/.exec(heading)?.[1]

const wordsOf = (line: string): string[] =>
  [...line.matchAll(WORD)].map(([whole, quoted]) => quoted ?? whole)

/** Shapes that stand by themselves before the parameters of a vertex. */
const SHAPES = /^(?:ellipse|box|diamond|triangle|cross|empty|house|man|woman)$/i

/** Parameters that follow in pairs, such as `ic Red` or `w 2`, behind the shape where there is one. */
function pairsOf(all: readonly string[]): Map<string, unknown> {
  const columns = new Map<string, unknown>()
  const [first = ''] = all
  const hasShape = SHAPES.test(first)
  if (hasShape) columns.set('shape', first)
  const rest = hasShape ? all.slice(1) : all
  for (let at = 0; at + 1 < rest.length; at += 2) columns.set(rest[at] ?? '', rest[at + 1])
  if (rest.length % 2 === 1) columns.set('parameter', rest.at(-1))
  return columns
}

const isNumber = (word: string | undefined): word is string =>
  word !== undefined && Number.isFinite(Number(word))

/** Leading numbers of a line, and the words behind them. */
function numbersFirst(rest: readonly string[]): { numbers: number[]; rest: readonly string[] } {
  const end = rest.findIndex((word) => !isNumber(word))
  const count = end < 0 ? rest.length : end
  return { numbers: rest.slice(0, count).map(Number), rest: rest.slice(count) }
}

class PajekLines {
  private part: Part = 'other'
  /** vertices that the file says it has, while it has named none of them */
  private unnamed = 0
  /** a partition, vector or permutation tells of vertices that stand in the network before it */
  private isAbout = false
  private relation: string | undefined

  constructor(
    private readonly file: string,
    private readonly graph: GraphNetwork,
    private readonly log: ImportLog,
  ) {}

  take(line: string, number: number): void {
    const place = { file: this.file, line: number }
    if (line.startsWith('*')) {
      const name = (/^\*\s*(\w+)/.exec(line)?.[1] ?? '').toLowerCase()
      this.addUnnamed()
      if (name !== 'vertices') this.isAbout = ABOUT_VERTICES.has(name)
      else if (this.isAbout) return
      else this.unnamed = Number(/\d+/.exec(line)?.[0] ?? 0)
      this.part = PARTS.has(name) ? (name as Part) : 'other'
      if (name === 'arcs' || name === 'edges') this.relation = relationOf(line)
      if (name === 'network') {
        this.graph.say('network', line.replace(/^\*\s*network\s*/i, ''), place)
      } else if (this.part === 'other') this.log.noted(place, words.pajekPart(line.slice(0, 60)))
      return
    }
    const all = wordsOf(line)
    if (this.part === 'other') this.log.skipped(words.sort.others, place, words.pajekOutside)
    else if (this.part === 'vertices') this.vertex(all, place)
    else if (this.part.endsWith('list')) this.list(all, place)
    else this.line(all, place)
  }

  /** A file may only say how many vertices there are; their numbers are their names then. */
  addUnnamed(): void {
    for (let id = 1; id <= this.unnamed; id += 1) {
      const text = String(id)
      this.graph.addNode({
        id: text,
        label: text,
        columns: new Map(),
        place: { file: this.file, record: text },
      })
    }
    this.unnamed = 0
  }

  private vertex(
    [id = '', label, ...rest]: readonly string[],
    place: { file: string; line: number },
  ) {
    this.unnamed = 0
    const { numbers, rest: others } = numbersFirst(rest)
    const [x, y, z] = numbers
    const columns = pairsOf(others)
    if (z !== undefined) columns.set('z', z)
    this.graph.addNode({
      id,
      label,
      columns,
      position: x === undefined || y === undefined ? undefined : { x, y },
      place: { ...place, record: id },
    })
  }

  private line(all: readonly string[], place: { file: string; line: number }) {
    // Where there are several relations, a line may begin with the number of its own: `2: 1 3`.
    const relation = /^(\d+):$/.exec(all[0] ?? '')?.[1]
    const [source = '', target = '', ...rest] = relation === undefined ? all : all.slice(1)
    const { numbers, rest: others } = numbersFirst(rest)
    const columns = pairsOf(others)
    if (numbers.length > 0) columns.set('weight', numbers[0])
    const called = this.relation ?? relation
    if (called !== undefined) columns.set('relation', called)
    if (numbers.length > 1) columns.set('numbers', numbers.slice(1))
    const label = columns.get('l')
    this.graph.addEdge({
      source,
      target,
      undirected: this.part === 'edges',
      label: typeof label === 'string' ? label : this.relation,
      columns,
      place,
    })
  }

  private list(
    [source = '', ...targets]: readonly string[],
    place: { file: string; line: number },
  ) {
    const undirected = this.part === 'edgeslist'
    for (const target of targets) {
      this.graph.addEdge({ source, target, undirected, columns: new Map(), place })
    }
  }
}

async function fill(file: SourceFile, graph: GraphNetwork, log: ImportLog, progress: Progress) {
  const decoded = decodeText(file.name, file.bytes)
  if (!decoded.ok) throw new GraphUnreadable(decoded.problems.problems[0]?.sentence ?? '')
  const lines = decoded.text.split(/\r\n|\n|\r/)
  const taker = new PajekLines(file.name, graph, log)
  for (const [place, line] of lines.entries()) {
    if (place % LINES_A_STEP === 0) await progress.step((place + 1) / (lines.length + 1))
    const text = line.trim()
    if (text !== '' && !text.startsWith('%')) taker.take(text, place + 1)
  }
  taker.addUnnamed()
}

/** Pajek networks: numbered vertices, arcs with a direction and edges without. */
export const pajek: Reader = {
  id: 'pajek',
  label: words.labels.pajek,
  extensions: ['.net', '.paj'],
  sniff: ({ extension, text }) => {
    if (/^\s*(?:(?:%|\*network)[^\n]*\n\s*)*\*vertices\b/i.test(text.slice(0, 5_000))) return 1
    return extension === '.net' || extension === '.paj' ? 0.5 : 0
  },
  read: (files, progress) =>
    readGraph(files, words.labels.pajek, (file, graph, log) => fill(file, graph, log, progress)),
}
