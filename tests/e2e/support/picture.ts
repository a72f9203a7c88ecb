import type { JSHandle, Page } from '@playwright/test'
import type { Core } from 'cytoscape'

/** Ids of the network file, sorted. */
export interface Drawn {
  readonly entities: readonly string[]
  readonly relations: readonly string[]
}

export interface Point {
  readonly x: number
  readonly y: number
}

/*
 * Cytoscape keeps its instance on its container. Asking it needs no hook in the app, and what answers is the picture
 * itself, not what the app believes about it.
 */
export function cytoscape(page: Page): Promise<JSHandle<Core>> {
  return page.evaluateHandle(() => {
    const container = document.querySelector('.__________cytoscape_container')
    if (!container) throw new Error('No picture is drawn.')
    const kept = Reflect.get(container, '_cyreg') as { cy: Core }
    return kept.cy
  })
}

async function drawnWith(page: Page, isDimmed: boolean): Promise<Drawn> {
  const cy = await cytoscape(page)
  return cy.evaluate((core, dimmed) => {
    const seen = core.elements().filter((one) => one.visible() && one.hasClass('dimmed') === dimmed)
    return {
      entities: seen
        .nodes()
        .map((node) => node.id())
        .toSorted(),
      // The id of an edge is that of its relation behind an arrow.
      relations: seen
        .edges()
        .map((edge) => edge.id().slice(1))
        .toSorted(),
    }
  }, isDimmed)
}

/** What the picture shows in full. */
export function shownInPicture(page: Page): Promise<Drawn> {
  return drawnWith(page, false)
}

/** What the picture only hints at. */
export function dimmedInPicture(page: Page): Promise<Drawn> {
  return drawnWith(page, true)
}

const hundredth = (value: number) => Math.round(value * 100) / 100

/** Where every entity stands, whether it shows or not: in hundredths of a model unit, far below a pixel. */
export async function positions(page: Page): Promise<Readonly<Record<string, Point>>> {
  const cy = await cytoscape(page)
  const exact = await cy.evaluate((core) =>
    core.nodes().map((node) => ({ id: node.id(), ...node.position() })),
  )
  return Object.fromEntries(exact.map(({ id, x, y }) => [id, { x: hundredth(x), y: hundredth(y) }]))
}

/** Where the pointer finds an entity, in pixels of the window. */
export async function pointOf(page: Page, entity: string): Promise<Point> {
  const cy = await cytoscape(page)
  return cy.evaluate((core, id) => {
    const { left, top } = core.container()!.getBoundingClientRect()
    const { x, y } = core.$id(id).renderedPosition()
    return { x: left + x, y: top + y }
  }, entity)
}

/** Where the pointer finds the line of a relation, in pixels of the window. */
export async function pointOfRelation(page: Page, relation: string): Promise<Point> {
  const cy = await cytoscape(page)
  return cy.evaluate((core, id) => {
    const { left, top } = core.container()!.getBoundingClientRect()
    const { x, y } = core.$id(`→${id}`).renderedMidpoint()
    return { x: left + x, y: top + y }
  }, relation)
}

/** What part of the drawing is seen: zoom, and where the origin lies on the screen. */
export async function viewport(page: Page): Promise<{ zoom: number; pan: Point }> {
  const cy = await cytoscape(page)
  return cy.evaluate((core) => ({ zoom: core.zoom(), pan: { ...core.pan() } }))
}
