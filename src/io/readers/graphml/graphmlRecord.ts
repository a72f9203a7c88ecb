import type { RecordPlace } from '../../../domain/import/importReport.ts'
import type { ForeignEdge } from '../../graph/foreignGraph.ts'
import type { XmlTag } from '../../xml/readXml.ts'

/** Elements in which yEd draws; what else stands in such data is not written on anything. */
const DRAWINGS = new Set([
  'Geometry',
  'RectD',
  'Fill',
  'LineStyle',
  'NodeLabel',
  'EdgeLabel',
  'Label',
  'Label.Text',
])

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** A node, edge or hyperedge of a GraphML file while it is being read. */
export class GraphmlRecord {
  readonly columns = new Map<string, unknown>()
  label: string | undefined
  position: { x: number; y: number } | undefined
  colour: string | undefined
  source = ''
  target = ''
  undirected = false
  /** whether the data being read is a drawing, whose text is no value */
  drawn = false
  private labels = 0

  constructor(
    readonly sort: string,
    readonly id: string,
    readonly place: RecordPlace,
  ) {}

  /** Takes an element of a drawing: where a node stands, in which colour, what is written there; false for any other. */
  draw({ name, attributes }: XmlTag): boolean {
    this.drawn = true
    if (!DRAWINGS.has(name)) return false
    const number = (attribute: string) =>
      Number(attributes.get(attribute) ?? attributes.get(capital(attribute)) ?? 'none')
    if ((name === 'Geometry' || name === 'RectD') && !this.position) {
      const x = number('x') + number('width') / 2
      const y = number('y') + number('height') / 2
      if (Number.isFinite(x) && Number.isFinite(y)) this.position = { x, y }
    }
    const colour = attributes.get('color')
    if (name === 'Fill' || name === 'LineStyle') this.colour ??= colour?.toLowerCase()
    return true
  }

  /** Takes what is written on it: the first text is its label, further ones are kept beside it. */
  addLabel(written: string): void {
    const text = written.trim().replace(/\s+/g, ' ')
    if (text === '') return
    this.labels += 1
    if (this.labels === 1) this.label = text
    else this.columns.set(`label ${this.labels}`, text)
  }

  asEdge(): ForeignEdge {
    const { id, source, target, undirected, label, colour, columns, place } = this
    return {
      id: id === '' ? undefined : id,
      source,
      target,
      undirected,
      label,
      colour,
      columns,
      place,
    }
  }
}
