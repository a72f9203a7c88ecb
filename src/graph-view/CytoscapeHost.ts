import cytoscape, { type Core, type CytoscapeOptions, type ElementDefinition } from 'cytoscape'
import type { ComponentProps, RefObject } from 'react'
import CytoscapeComponent from 'react-cytoscapejs'

// It warns of every line whose ends overlap for a moment while they move; that is of use only to us.
cytoscape.warnings(import.meta.env.DEV)

interface HostProps extends ComponentProps<typeof CytoscapeComponent> {
  elements: ElementDefinition[]
  /** Options that react-cytoscapejs does not forward. */
  options: CytoscapeOptions
}

// Where react-cytoscapejs keeps its instance; its types leave that out.
const INSTANCE = '_cy'

interface HostInternals {
  containerRef: RefObject<HTMLDivElement | null>
  [INSTANCE]: Core
  updateCytoscape: (previous: HostProps | null, next: HostProps) => void
}

/**
 * react-cytoscapejs with every option of cytoscape and the first
 * elements handed over in one piece instead of patched in.
 */
export class CytoscapeHost extends CytoscapeComponent {
  declare readonly props: Readonly<HostProps>

  override componentDidMount() {
    const host = this as unknown as HostInternals
    const { elements, stylesheet, options } = this.props
    const cy = cytoscape({
      ...options,
      container: host.containerRef.current,
      elements,
      style: stylesheet as NonNullable<CytoscapeOptions['style']>,
      layout: { name: 'preset', fit: false },
    })
    host[INSTANCE] = cy
    host.updateCytoscape(this.props, this.props)
  }

  override componentWillUnmount() {
    const cy = (this as unknown as HostInternals)[INSTANCE]
    cy.destroy()
  }
}

/** Nothing the host is given changes in place: identity is all there is to compare. */
export function differs(a: object, b: object): boolean {
  return a !== b
}
