import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { Network } from '../../domain/network/network.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { mapWords } from '../../words/map.ts'
import { afterCountry } from '../gestures/chooseCountry.ts'
import type { MapLayer } from '../paint/mapLayer.ts'
import type { Painter } from '../paint/painter.ts'
import { toScreen } from '../paint/view.ts'
import { nextPlace, type StandingPlace } from './nextPlace.ts'
import type { Direction } from './walk.ts'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowRight: 'right',
  ArrowLeft: 'left',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
/** A country nearer than this to the border of the view is brought to the middle, in pixels. */
const BORDER = 80
const { place: words } = mapWords

/**
 * Lets the keyboard go from country to country while the picture has the focus: Shift with an arrow goes on and tells what is there, Space
 * filters to it, Enter goes there; a plain arrow walks entities again. Returns the end of it.
 */
export function listenToMapKeys(
  store: AtlasStore,
  network: Network,
  painter: Painter,
  region: HTMLElement,
): () => void {
  let standing: StandingPlace | null = null

  /** Where one stands, while the map is drawn and nothing else was pointed at since. */
  const current = () => {
    const { hovered } = store.getState()
    return hovered?.kind === 'place' && hovered.code === standing?.code ? standing : null
  }

  /** Where the first step leads: to the country of whom is selected, else to the one with most. */
  function first(map: MapLayer, selected: EntityId | undefined): StandingPlace | null {
    const places = map.places()
    const { country = '' } = (selected && network.entityById.get(selected)) || {}
    return places.find(({ code }) => selected && code === country) ?? places[0] ?? null
  }

  function stand(map: MapLayer, next: StandingPlace): void {
    const { setHovered, announce, askCamera } = store.getState()
    standing = next
    painter.setCursor(null)
    setHovered({ kind: 'place', code: next.code })
    const said = map.say({ kind: 'place', code: next.code })
    if (said) announce(words.said(said.title, said.lines))
    const view = painter.view()
    const { x, y } = toScreen(view, next)
    const isSeen = x > BORDER && y > BORDER && x < view.width - BORDER && y < view.height - BORDER
    if (!isSeen) askCamera({ kind: 'pan-by', x: x - view.width / 2, y: y - view.height / 2 })
  }

  function step(map: MapLayer, direction: Direction): void {
    const here = current()
    const { selection, announce } = store.getState()
    const next = here
      ? nextPlace(map.places(), here, direction)
      : first(map, selection.entities.at(-1))
    if (next) stand(map, next)
    else announce(words.none[direction])
  }

  /** True when the key meant something here. */
  function press({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    const map = painter.map()
    if (!map || ctrlKey || metaKey || altKey) return false
    const direction = ARROWS[key]
    if (direction && shiftKey) {
      step(map, direction)
      return true
    }
    const here = current()
    if (!here || shiftKey) return false
    if (key === ' ')
      store.getState().changeFilter((filter) => afterCountry(filter, here.code, false))
    else if (key === 'Enter') store.getState().askCamera({ kind: 'fit-places', codes: [here.code] })
    else return false
    return true
  }

  // Before what walks entities: in a country its keys mean the country.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== region || !press(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const onBlur = () => {
    if (current()) store.getState().setHovered(null)
    standing = null
  }
  region.addEventListener('keydown', onKeyDown, { capture: true })
  region.addEventListener('blur', onBlur)
  return () => {
    region.removeEventListener('keydown', onKeyDown, { capture: true })
    region.removeEventListener('blur', onBlur)
  }
}
