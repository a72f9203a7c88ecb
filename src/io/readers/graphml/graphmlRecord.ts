import type { RecordPlace } from '../../../domain/import/importReport.ts'
import type { ForeignEdge } from '../../graph/foreignGraph.ts'
import type { XmlTag } from '../../xml/readXml.ts'

/** Elements in which yEd draws; what else stands in such data is not written on anything. */
const DRAWINGS = new Set(['Geometry', 'Fill', 'LineStyle', 'NodeLabel', 'EdgeLabel'])

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

  constructor(
    readonly sort: string,
    readonly id: string,
    readonly place: RecordPlace,
  ) {}

  /** Takes an element of a drawing: where a node stands, in which colour, what is written there; false for any other. */
  draw({ name, attributes }: XmlTag): boolean {
    this.drawn = true
    if (!DRAWINGS.has(name)) return false
    const number = (attribute: string) => Number(attributes.get(attribute) ?? 'none')
    if (name === 'Geometry' && !this.position) {
      const x = number('x') + number('width') / 2
      const y = number('y') + number('height') / 2
      if (Number.isFinite(x) && Number.isFinite(y)) this.position = { x, y }
    }
    const colour = attributes.get('color')
    if (name === 'Fill' || name === 'LineStyle') this.colour ??= colour?.toLowerCase()
    return true
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
