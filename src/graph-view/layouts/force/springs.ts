import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { Point } from '../../../domain/view/layout.ts'
import { settleForces } from './settleForces.ts'
import { withSeededRandom } from './withSeededRandom.ts'

cytoscape.use(fcose)

/**
 * Above this many vertices, or vertices times links, fCoSE does its spectral part only and quicker forces draw that out: its own took
 * 54 s for 1,400 vertices with 3,000 links at random where both together took 5 s (ADR 15).
 */
const DRAFT_ABOVE = { vertices: 1500, work: 1_200_000 }
const SEED = 42

/** A vertex of one component: its size, and its place when pinned. */
export interface Spring {
  readonly radius: number
  readonly pin: Point | null
}

/**
 * Force-directed places of one connected component, by fCoSE in a headless cytoscape, which d3-force finishes where it is large.
 *
 * Reference: H. Balci, U. Dogrusoz, fCoSE, IEEE TVCG 28 (2022). Its dice are seeded.
 */
export function springs(
  vertices: readonly Spring[],
  links: readonly (readonly [number, number])[],
): Point[] {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...vertices.map((_, index) => ({ data: { id: `${index}` } })),
      ...links.map(([source, target], index) => ({
        data: { id: `l${index}`, source: `${source}`, target: `${target}` },
      })),
    ],
    style: [
      {
        selector: 'node',
        style: {
          width: (node: cytoscape.NodeSingular) => 2 * vertices[Number(node.id())]!.radius,
          height: (node: cytoscape.NodeSingular) => 2 * vertices[Number(node.id())]!.radius,
        },
      },
    ],
  })
  const isDraft =
    vertices.length > DRAFT_ABOVE.vertices || vertices.length * links.length > DRAFT_ABOVE.work
  const fixed = vertices.flatMap(({ pin }, index) =>
    pin ? [{ nodeId: `${index}`, position: { x: pin.x, y: pin.y } }] : [],
  )
  const options = {
    name: 'fcose',
    quality: isDraft ? 'draft' : 'default',
    randomize: true,
    animate: false,
    fit: false,
    packComponents: false,
    nodeSeparation: 60,
    idealEdgeLength: () => 44,
    nodeRepulsion: () => 6000,
    ...(fixed.length > 0 ? { fixedNodeConstraint: fixed } : {}),
  }
  try {
    withSeededRandom(SEED, () => cy.layout(options).run())
    const places = vertices.map(
      ({ pin }, index) => pin ?? { ...cy.getElementById(`${index}`).position() },
    )
    return isDraft ? settleForces(places, vertices, links) : places
  } finally {
    cy.destroy()
  }
}
