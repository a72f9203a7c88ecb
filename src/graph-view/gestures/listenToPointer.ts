import type { Core, EventObject, NodeSingular } from 'cytoscape'
import { NOTHING_SELECTED } from '../../domain/selection/selection.ts'
import type { PointedAt } from '../../store/selectionSlice.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { relationIdOf } from '../scene/edgeId.ts'
import type { PictureRequests } from './entityMenu.ts'
import { afterBox, afterClick } from './selectFromPicture.ts'

function targetOf(event: EventObject): PointedAt {
  return event.target.isNode()
    ? { kind: 'entity', id: event.target.id() }
    : { kind: 'relation', id: relationIdOf(event.target.id()) }
}

function isAdding(event: EventObject): boolean {
  const { shiftKey, ctrlKey, metaKey } = event.originalEvent
  return shiftKey || ctrlKey || metaKey
}

function clientPoint(event: EventObject): { x: number; y: number } {
  const original = event.originalEvent as MouseEvent | TouchEvent
  const point = 'changedTouches' in original ? original.changedTouches[0] : original
  return { x: point?.clientX ?? 0, y: point?.clientY ?? 0 }
}

// Ours opens in its place.
function noBrowserMenu(event: MouseEvent): void {
  event.preventDefault()
}

/** Turns clicks, taps, hovering and boxes into selections and requests; returns the end of it. */
export function listenToPointer(
  cy: Core,
  store: AtlasStore,
  requests: () => PictureRequests,
  region: HTMLElement,
): () => void {
  const menu = (event: EventObject) => {
    const id = (event.target as NodeSingular).id()
    const state = store.getState()
    if (!state.selection.entities.includes(id))
      state.setSelection(afterClick(state.selection, { kind: 'entity', id }, false))
    requests().onEntityMenu({ id, ...clientPoint(event) })
  }
  let boxed: string[] = []
  let boxAdds = false

  cy.on('mouseover', 'node, edge', (event) => {
    region.style.cursor = 'pointer'
    store.getState().setHovered(targetOf(event))
  })
  cy.on('mouseout', 'node, edge', () => {
    region.style.cursor = ''
    store.getState().setHovered(null)
  })
  cy.on('tap', (event) => {
    const { selection, setSelection } = store.getState()
    if (event.target !== cy) setSelection(afterClick(selection, targetOf(event), isAdding(event)))
    else if (selection.entities.length + selection.relations.length > 0)
      setSelection(NOTHING_SELECTED)
  })
  cy.on('dbltap', 'node', (event) => requests().onEntityOpen((event.target as NodeSingular).id()))
  cy.on('cxttap', 'node', menu)
  cy.on('taphold', 'node', (event) => {
    if ('changedTouches' in event.originalEvent) menu(event)
  })
  cy.on('boxstart', (event) => {
    boxed = []
    const { ctrlKey, metaKey } = event.originalEvent
    boxAdds = ctrlKey || metaKey
  })
  cy.on('box', 'node', (event) => {
    if (boxed.length === 0)
      queueMicrotask(() => {
        if (cy.destroyed()) return
        const { selection, setSelection } = store.getState()
        setSelection(afterBox(selection, boxed, boxAdds))
      })
    boxed.push((event.target as NodeSingular).id())
  })
  region.addEventListener('contextmenu', noBrowserMenu)
  return () => {
    region.removeEventListener('contextmenu', noBrowserMenu)
    region.style.cursor = ''
  }
}
