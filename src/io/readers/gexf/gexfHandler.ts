import { importGraphWords as words } from '../../../words/importGraphs.ts'
import { GraphTooLarge } from '../../graph/foreignGraph.ts'
import type { GraphNetwork } from '../../graph/graphNetwork.ts'
import { takeInstruction } from '../../graph/headInstruction.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import { typedValue } from '../../graph/typedValue.ts'
import type { XmlHandler, XmlTag } from '../../xml/readXml.ts'
import { GexfRecord } from './gexfRecord.ts'
import { listValue } from './listValue.ts'

interface Attribute {
  readonly title: string
  readonly type: string
  standard: string | null
}

type Sort = 'node' | 'edge'

/** Every node gets every default; a file with more is no graph but an attack. */
const DEFAULTS_AT_MOST = 500

/** Elements of `meta` that say something. */
const META: ReadonlySet<string> = new Set(['creator', 'description', 'keywords'])
const GRAPH_OWN: ReadonlySet<string> = new Set(['defaultedgetype'])
/** Elements that only hold others. */
const AROUND: ReadonlySet<string> = new Set(['nodes', 'edges', 'attvalues', 'spells', 'slices'])

const SORTS: ReadonlySet<string> = new Set(['node', 'edge'])

/** Takes what stands in a GEXF file of version 1.1 to 1.3. */
export class GexfHandler implements XmlHandler {
  private readonly attributes = {
    node: new Map<string, Attribute>(),
    edge: new Map<string, Attribute>(),
  }
  private readonly records: GexfRecord[] = []
  private undirected = true
  private sort: Sort = 'node'
  private attribute: Attribute | null = null
  private defaults = 0
  private written = ''

  constructor(
    private readonly file: string,
    private readonly graph: GraphNetwork,
    private readonly log: ImportLog,
  ) {}

  instruction(target: string, body: string): void {
    takeInstruction(target, body, this.graph, this.log, this.file)
  }

  cut({ name, line }: XmlTag, length: number): void {
    this.log.noted({ file: this.file, line }, words.cut(name, 20_000, length))
  }

  text(text: string): void {
    this.written += text
  }

  open(tag: XmlTag): void {
    this.written = ''
    const { name, attributes } = tag
    const record = this.records.at(-1)
    if (name === 'graph') this.openGraph(tag)
    else if (name === 'meta') this.say(tag, new Set())
    else if (name === 'attributes') this.sort = attributes.get('class') === 'edge' ? 'edge' : 'node'
    else if (name === 'attribute') this.declare(tag)
    else if (SORTS.has(name)) this.openRecord(tag, name === 'edge' ? 'edge' : 'node')
    else if (name === 'attvalue' && record) this.setValue(record, tag)
    else if (record && !record.take(tag) && !AROUND.has(name)) this.graph.leaveOut(name)
  }

  close({ name }: XmlTag): void {
    const text = this.written
    this.written = ''
    if (name === 'attribute') this.attribute = null
    else if (META.has(name) && this.records.length === 0)
      this.graph.say(name, text.trim(), { file: this.file })
    else if (name === 'default' && this.attribute) this.setDefault(this.attribute, text)
    else if (SORTS.has(name)) {
      const record = this.records.pop()
      if (record) this.finish(record)
    }
  }

  private openGraph(tag: XmlTag): void {
    this.undirected = tag.attributes.get('defaultedgetype') !== 'directed'
    this.say(tag, GRAPH_OWN)
  }

  /** Keeps what attributes say of the whole graph, but for those that are understood elsewhere. */
  private say({ attributes, line }: XmlTag, own: ReadonlySet<string>): void {
    for (const [name, value] of attributes) {
      if (!own.has(name) && !name.startsWith('xmlns')) {
        this.graph.say(name, value, { file: this.file, line })
      }
    }
  }

  private declare({ attributes }: XmlTag): void {
    const id = attributes.get('id') ?? ''
    const title = attributes.get('title') ?? id
    this.attribute = { title, type: attributes.get('type') ?? 'string', standard: null }
    this.attributes[this.sort].set(id, this.attribute)
  }

  private setDefault(attribute: Attribute, text: string): void {
    attribute.standard = text
    this.defaults += 1
    if (this.defaults > DEFAULTS_AT_MOST) {
      throw new GraphTooLarge(words.tooManyDefaults(DEFAULTS_AT_MOST))
    }
  }

  private openRecord({ attributes, line }: XmlTag, sort: Sort): void {
    const id = attributes.get('id') ?? ''
    const place = { file: this.file, line, ...(id !== '' && { record: id }) }
    const record = new GexfRecord(sort, id, place, attributes)
    const outer = this.records.at(-1)
    const parent = attributes.get('pid') ?? (outer?.sort === 'node' ? outer.id : undefined)
    if (sort === 'node' && parent !== undefined && parent !== '0') {
      record.columns.set('parent', parent)
      if (outer && !outer.told) this.log.noted(outer.place, words.flattened(outer.id))
      if (outer) outer.told = true
    }
    const type = attributes.get('type') ?? ''
    record.undirected = type === '' ? this.undirected : type !== 'directed'
    if (sort === 'edge' && type === 'mutual') record.columns.set('edgetype', 'mutual')
    this.records.push(record)
  }

  private setValue(record: GexfRecord, { attributes }: XmlTag): void {
    const id = attributes.get('for') ?? attributes.get('id') ?? ''
    const text = attributes.get('value') ?? ''
    const known = this.attributes[record.sort].get(id)
    const name = known?.title ?? id
    const from = attributes.get('start') ?? attributes.get('timestamp')
    const to = attributes.get('end') ?? attributes.get('endopen')
    const value = this.valueOf(name, text, known?.type ?? 'string', record)
    if (from === undefined && to === undefined) record.columns.set(name, value)
    else record.addTimed(name, { value, ...(from && { start: from }), ...(to && { end: to }) })
  }

  private valueOf(name: string, text: string, type: string, { place }: GexfRecord): unknown {
    if (!type.startsWith('list')) return typedValue(name, text, type, place, this.log)
    return listValue(text).map((one) =>
      typedValue(name, one, type.slice('list'.length), place, this.log),
    )
  }

  private finish(record: GexfRecord): void {
    for (const { title, type, standard } of this.defaults > 0
      ? this.attributes[record.sort].values()
      : []) {
      if (standard !== null && !record.columns.has(title)) {
        record.columns.set(title, this.valueOf(title, standard, type, record))
      }
    }
    record.settleSpan()
    if (record.sort === 'node') this.graph.addNode(record.asNode())
    else this.graph.addEdge(record.asEdge())
  }
}
