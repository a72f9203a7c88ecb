import type { RecordPlace } from '../../../domain/import/importReport.ts'
import type { ForeignEdge, ForeignNode } from '../../graph/foreignGraph.ts'
import { makeColour } from '../../graph/nodeToEntity.ts'
import type { XmlTag } from '../../xml/readXml.ts'

/** A value that holds for a time, as GEXF tells it. */
interface TimedValue {
  readonly value: unknown
  readonly start?: string
  readonly end?: string
}

/** Attributes of the element itself that are understood elsewhere. */
const OWN = new Set(['id', 'label', 'pid', 'type', 'source', 'target', 'for'])

type Bound = string | undefined

/** The earlier of two bounds as texts; an open one is earlier than any. */
const earlier = (a: Bound, b: Bound): Bound =>
  a === undefined || b === undefined ? undefined : a < b ? a : b
const later = (a: Bound, b: Bound): Bound =>
  a === undefined || b === undefined ? undefined : a > b ? a : b

/** A node or edge of a GEXF file while it is being read. */
export class GexfRecord {
  readonly columns = new Map<string, unknown>()
  undirected = false
  /** whether it was told that nodes stand inside it */
  told = false
  private readonly timed = new Map<string, TimedValue[]>()
  private readonly spells: Record<string, string>[] = []
  private position: { x: number; y: number } | undefined
  private colour: string | undefined

  constructor(
    readonly sort: 'node' | 'edge',
    readonly id: string,
    readonly place: RecordPlace,
    private readonly attributes: ReadonlyMap<string, string>,
  ) {
    for (const [name, value] of attributes) {
      if (OWN.has(name) || name.startsWith('xmlns')) continue
      const isWeight = name === 'weight' && value !== '' && Number.isFinite(Number(value))
      this.columns.set(name, isWeight ? Number(value) : value)
    }
  }

  /** Takes what the viz module says, and spells; false for any other element. GEXF counts y upwards. */
  take({ name, attributes }: XmlTag): boolean {
    const number = (attribute: string) => Number(attributes.get(attribute) ?? 'none')
    if (name === 'position') {
      const [x, y] = [number('x'), 0 - number('y')]
      if (Number.isFinite(x) && Number.isFinite(y)) this.position = { x, y }
      const z = number('z')
      if (Number.isFinite(z) && z !== 0) this.columns.set('viz.z', z)
    } else if (name === 'color') {
      const hex = attributes.get('hex')
      this.colour = hex ?? makeColour([number('r'), number('g'), number('b')])
      const alpha = number('a')
      if (Number.isFinite(alpha) && alpha !== 1) this.columns.set('viz.alpha', alpha)
    } else if (name === 'spell') this.spells.push(Object.fromEntries(attributes))
    else if (name === 'size' || name === 'thickness') {
      this.columns.set(`viz.${name}`, number('value'))
    } else if (name === 'shape') this.columns.set('viz.shape', attributes.get('value') ?? '')
    else return false
    return true
  }

  addTimed(name: string, value: TimedValue): void {
    const values = this.timed.get(name)
    if (values) values.push(value)
    else this.timed.set(name, [value])
  }

  /**
   * An edge holds from its first spell to its last where no attribute says so; several spells, spells of nodes and values that
   * change are kept as they are.
   */
  settleSpan(): void {
    for (const [name, values] of this.timed) {
      const always = this.columns.get(name)
      this.columns.set(name, always === undefined ? values : [{ value: always }, ...values])
    }
    const [spell] = this.spells
    if (!spell) return
    if (this.spells.length > 1 || this.sort === 'node') this.columns.set('spells', this.spells)
    if (this.sort === 'node') return
    const starts = this.spells.map(({ start, startopen }) => start ?? startopen)
    const ends = this.spells.map(({ end, endopen }) => end ?? endopen)
    const start = starts.reduce(earlier)
    const end = ends.reduce(later)
    if (start !== undefined && !this.columns.has('start')) this.columns.set('start', start)
    if (end !== undefined && !this.columns.has('end')) this.columns.set('end', end)
  }

  asNode(): ForeignNode {
    const { id, columns, place, position, colour, attributes } = this
    return { id, label: attributes.get('label'), columns, place, position, colour }
  }

  asEdge(): ForeignEdge {
    const { id, columns, place, colour, undirected, attributes } = this
    const label = attributes.get('label')
    const kind = attributes.get('kind')
    return {
      id: id === '' ? undefined : id,
      source: attributes.get('source') ?? '',
      target: attributes.get('target') ?? '',
      undirected,
      label: label === undefined || label === '' ? kind : label,
      columns,
      colour,
      place,
    }
  }
}
