import { importGraphWords as words } from '../../../words/importGraphs.ts'
import { GraphTooLarge } from '../../graph/foreignGraph.ts'
import type { GraphNetwork } from '../../graph/graphNetwork.ts'
import { takeInstruction } from '../../graph/headInstruction.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import { typedValue } from '../../graph/typedValue.ts'
import type { XmlHandler, XmlTag } from '../../xml/readXml.ts'
import { GraphmlRecord } from './graphmlRecord.ts'

interface Key {
  readonly id: string
  readonly name: string
  readonly type: string
  /** node, edge, graph or all */
  readonly holds: string
  standard: string | null
}

interface OpenGraph {
  readonly undirected: boolean
  /** the node it stands in */
  readonly parent: GraphmlRecord | null
}

/** Every node gets every default; a file with more is no graph but an attack. */
const DEFAULTS_AT_MOST = 500

/** Elements whose text is written on a node or an edge, of yEd and of other programs of its makers. */
const LABELS = new Set(['NodeLabel', 'EdgeLabel', 'Label.Text'])

/** Takes what stands in a GraphML file, yEd's drawings included. */
export class GraphmlHandler implements XmlHandler {
  private readonly keys = new Map<string, Key>()
  private readonly withDefault = new Set<Key>()
  private readonly graphs: OpenGraph[] = []
  private readonly records: GraphmlRecord[] = []
  private key: Key | null = null
  private dataKey: Key | null = null
  private inDefault = false
  private hadGraph = false
  /** keys of which the graph gives a value of its own */
  private readonly said = new Set<Key>()
  private written = ''
  private inLabel = false

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
    const record = this.records.at(-1)
    // yEd writes the text of a label before what describes its place, inside the same element.
    if (this.inLabel) this.endLabel()
    this.written = ''
    this.inLabel = this.dataKey !== null && LABELS.has(tag.name)
    switch (tag.name) {
      case 'key':
        this.key = this.keyOf(tag)
        return
      case 'default':
        this.inDefault = true
        return
      case 'graph':
        return this.openGraph(tag, record ?? null)
      case 'node':
      case 'edge':
      case 'hyperedge':
        return this.openRecord(tag)
      case 'port':
        return this.log.skipped(
          words.sort.ports,
          { file: this.file, line: tag.line, record: tag.attributes.get('name') ?? '' },
          words.port(record?.id ?? ''),
        )
      case 'data':
        this.dataKey = this.declared(tag.attributes.get('key') ?? '')
        return
      default:
        if (this.dataKey && !record?.draw(tag)) this.graph.leaveOut(tag.name)
    }
  }

  close({ name }: XmlTag): void {
    const record = this.records.at(-1)
    if (this.inLabel) this.endLabel()
    const text = this.written
    this.written = ''
    switch (name) {
      case 'key':
        this.key = null
        return
      case 'default':
        if (this.key && this.inDefault) this.setDefault(this.key, text)
        this.inDefault = false
        return
      case 'graph':
        this.graphs.pop()
        if (this.graphs.length === 0) this.sayDefaults()
        return
      case 'data':
        if (record && this.dataKey && !record.drawn) this.setValue(record, this.dataKey, text)
        if (record) record.drawn = false
        else if (this.dataKey) {
          this.said.add(this.dataKey)
          this.sayData(this.dataKey, text)
        }
        this.dataKey = null
        return
      case 'desc':
        if (record && !this.dataKey) record.columns.set('desc', text)
        else if (!this.dataKey) this.graph.say('desc', text, { file: this.file })
        return
      case 'node':
      case 'edge':
      case 'hyperedge':
        this.records.pop()
        if (record) this.finish(record)
        return
      default:
    }
  }

  private endLabel(): void {
    this.records.at(-1)?.addLabel(this.written)
    this.written = ''
    this.inLabel = false
  }

  private keyOf({ attributes }: XmlTag): Key {
    const id = attributes.get('id') ?? ''
    const key = {
      id,
      name: attributes.get('attr.name') ?? id,
      type: attributes.get('attr.type') ?? 'string',
      holds: attributes.get('for') ?? 'all',
      standard: null,
    }
    this.keys.set(id, key)
    return key
  }

  private setDefault(key: Key, text: string): void {
    key.standard = text
    this.withDefault.add(key)
    if (this.withDefault.size > DEFAULTS_AT_MOST) {
      throw new GraphTooLarge(words.tooManyDefaults(DEFAULTS_AT_MOST))
    }
  }

  /** A key, whether the file declares it or not. */
  private declared(id: string): Key {
    return this.keys.get(id) ?? { id, name: id, type: 'string', holds: 'none', standard: null }
  }

  private sayData({ name, type }: Key, text: string): void {
    const place = { file: this.file }
    if (text.trim() !== '')
      this.graph.say(name, typedValue(name, text, type, place, this.log), place)
  }

  private sayDefaults(): void {
    for (const key of this.withDefault) {
      if (key.holds === 'graph' && !this.said.has(key)) this.sayData(key, key.standard ?? '')
    }
  }

  private openGraph({ attributes, line }: XmlTag, parent: GraphmlRecord | null): void {
    if (!parent) {
      const place = { file: this.file, line }
      if (this.hadGraph) this.log.noted(place, words.severalGraphs)
      this.hadGraph = true
      this.graph.say('id', attributes.get('id'), place)
    }
    const undirected = attributes.get('edgedefault') === 'undirected'
    this.graphs.push({ undirected, parent })
    if (parent) this.log.noted(parent.place, words.flattened(parent.id))
  }

  private openRecord({ name, attributes, line }: XmlTag): void {
    const id = attributes.get('id') ?? ''
    const place = { file: this.file, line, ...(id !== '' && { record: id }) }
    const record = new GraphmlRecord(name, id, place)
    const graph = this.graphs.at(-1)
    if (name === 'node' && graph?.parent) record.columns.set('parent', graph.parent.id)
    if (name === 'edge') {
      record.source = attributes.get('source') ?? ''
      record.target = attributes.get('target') ?? ''
      const directed = attributes.get('directed')
      record.undirected = directed === undefined ? graph?.undirected === true : directed === 'false'
      for (const port of ['sourceport', 'targetport']) {
        const value = attributes.get(port)
        if (value !== undefined) record.columns.set(port, value)
      }
    }
    this.records.push(record)
  }

  private setValue(record: GraphmlRecord, { name, type }: Key, text: string): void {
    record.columns.set(name, typedValue(name, text, type, record.place, this.log))
  }

  private finish(record: GraphmlRecord): void {
    if (record.sort === 'hyperedge') {
      return this.log.skipped(words.sort.hyperedges, record.place, words.hyperedge)
    }
    for (const key of this.withDefault) {
      const holds = key.holds === record.sort || key.holds === 'all'
      if (holds && key.standard !== null && !record.columns.has(key.name)) {
        this.setValue(record, key, key.standard)
      }
    }
    if (record.sort === 'node') this.graph.addNode(record)
    else this.graph.addEdge(record.asEdge())
  }
}
