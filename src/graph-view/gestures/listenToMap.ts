import type { Core, EventObject } from 'cytoscape'
import type { AtlasStore } from '../../store/atlasStore.ts'
import type { PointedPlace } from '../../store/selectionSlice.ts'
import type { Network } from '../../domain/network/network.ts'
import { listenToMapKeys } from '../walk/listenToMapKeys.ts'
import type { Painter } from '../paint/painter.ts'
import { afterCountry } from './chooseCountry.ts'

function isAdding(event: EventObject): boolean {
  const { shiftKey, ctrlKey, metaKey } = event.originalEvent
  return shiftKey || ctrlKey || metaKey
}

const same = (a: PointedPlace | null, b: PointedPlace | null) =>
  JSON.stringify(a) === JSON.stringify(b)

/**
 * Between entities the map answers: what is pointed at lights up and is told, one click filters to a country or selects what a flow
 * is made of, two go there. Returns the end of it.
 */
export function listenToMap(
  cy: Core,
  store: AtlasStore,
  network: Network,
  painter: Painter,
  region: HTMLElement,
): () => void {
  let pointed: PointedPlace | null = null

  const under = (event: EventObject): PointedPlace | null =>
    event.target === cy ? (painter.map()?.pointedAt(event.position, cy.zoom()) ?? null) : null

  function point(next: PointedPlace | null): void {
    if (same(pointed, next)) return
    const { hovered, setHovered } = store.getState()
    const isOurs = hovered === null || hovered.kind === 'place' || hovered.kind === 'flow'
    pointed = next
    if (!isOurs) return
    setHovered(next)
    region.style.cursor = next ? 'pointer' : ''
  }

  cy.on('mousemove', (event) => point(under(event)))
  // Waits out a second click, which means something else.
  cy.on('onetap', (event) => {
    const place = under(event)
    const { changeFilter, setSelection } = store.getState()
    if (place?.kind === 'place')
      changeFilter((filter) => afterCountry(filter, place.code, isAdding(event)))
    if (place?.kind === 'flow')
      setSelection({ entities: [], relations: painter.map()?.relationsOf(place) ?? [] })
  })
  cy.on('dbltap', (event) => {
    const place = under(event)
    if (place?.kind === 'place')
      store.getState().askCamera({ kind: 'fit-places', codes: [place.code] })
  })
  const leave = () => point(null)
  region.addEventListener('pointerleave', leave)
  const endKeys = listenToMapKeys(store, network, painter, region)
  return () => {
    endKeys()
    region.removeEventListener('pointerleave', leave)
  }
}
