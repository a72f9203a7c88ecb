import type { AtlasStore } from '../../store/atlasStore.ts'
import { pictureWords } from '../../words/picture.ts'
import type { PictureRequests } from '../gestures/entityMenu.ts'
import { afterClick } from '../gestures/selectFromPicture.ts'
import { toScreen } from '../paint/view.ts'
import type { Painter } from '../paint/painter.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Scene, SceneEntity } from '../scene/scene.ts'
import { sayStop } from './sayStop.ts'
import { stopsOf } from './stops.ts'
import { walk, type Direction, type Standing } from './walk.ts'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowRight: 'right',
  ArrowLeft: 'left',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

// An entity nearer than this to the border of the view is brought to the middle, in pixels.
const BORDER = 60

interface Walker {
  readonly store: AtlasStore
  readonly network: Network
  readonly scene: Scene
  readonly painter: Painter
  readonly requests: () => PictureRequests
  readonly region: HTMLElement
}

/** Lets the keyboard walk the network while the picture has the focus; returns the end of it. */
export function listenToKeys({
  store,
  network,
  scene,
  painter,
  requests,
  region,
}: Walker): () => void {
  let standing: Standing | null = null

  const current = (): SceneEntity | null => {
    const item = standing && scene.entityById.get(standing.id)
    return item && item.presence === 'shown' ? item : null
  }

  function start(): SceneEntity | null {
    const selected = store.getState().selection.entities.at(-1)
    const lead = selected === undefined ? undefined : scene.entityById.get(selected)
    if (lead?.presence === 'shown') return lead
    let best: SceneEntity | null = null
    for (const item of scene.entities)
      if (item.presence === 'shown' && (item.score?.score ?? 0) > (best?.score?.score ?? -1))
        best = item
    return best
  }

  function stand(next: Standing): void {
    standing = next
    const item = current()
    painter.setCursor(item)
    if (!item) return
    const { setHovered, announce, askCamera } = store.getState()
    setHovered({ kind: 'entity', id: item.entity.id })
    announce(sayStop(network, item, stopsOf(scene)))
    const view = painter.view()
    const { x, y } = toScreen(view, item)
    const isNearBorder =
      x < BORDER || y < BORDER || x > view.width - BORDER || y > view.height - BORDER
    if (isNearBorder) askCamera({ kind: 'centre-on', ids: [item.entity.id] })
    painter.ask()
  }

  function step(direction: Direction): void {
    const here = current()
    if (!here) {
      const first = start()
      if (first) stand({ id: first.entity.id, siblings: [] })
      return
    }
    const next = walk(stopsOf(scene), standing ?? { id: here.entity.id, siblings: [] }, direction)
    if (next) stand(next)
    else store.getState().announce(pictureWords.noStep[direction])
  }

  function menu(item: SceneEntity): void {
    const box = region.getBoundingClientRect()
    const { x, y } = toScreen(painter.view(), item)
    requests().onEntityMenu({ id: item.entity.id, x: box.left + x, y: box.top + y })
  }

  /** True when the key meant something here. */
  function press(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false
    const direction = ARROWS[event.key]
    if (direction && !event.shiftKey) {
      step(direction)
      return true
    }
    const item = current()
    if (!item) return false
    if (event.key === 'Enter') requests().onEntityOpen(item.entity.id)
    else if (event.key === ' ') {
      const { selection, setSelection } = store.getState()
      setSelection(afterClick(selection, { kind: 'entity', id: item.entity.id }, true))
      const isSelected = store.getState().selection.entities.includes(item.entity.id)
      store.getState().announce(pictureWords.selected(item.entity.name, isSelected))
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) menu(item)
    else return false
    return true
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== region || !press(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const onBlur = () => {
    if (!standing) return
    painter.setCursor(null)
    store.getState().setHovered(null)
    painter.ask()
  }
  const onFocus = () => {
    if (!region.matches(':focus-visible')) return
    painter.setCursor(current())
    painter.ask()
  }
  /** Takes the keyboard once what covered the picture is gone, and says where one stands. */
  const takeKeyboard = () => {
    region.focus({ preventScroll: true })
    const { entities } = store.getState().selection
    const [selected] = entities
    if (selected === undefined || entities.length > 1) return
    standing = null
    if (scene.entityById.get(selected)?.presence === 'shown') stand({ id: selected, siblings: [] })
  }
  let frame = 0
  const unsubscribe = store.subscribe(({ keyboardIntent }, previous) => {
    if (keyboardIntent === null || keyboardIntent === previous.keyboardIntent) return
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(takeKeyboard)
  })
  region.addEventListener('keydown', onKeyDown)
  region.addEventListener('blur', onBlur)
  region.addEventListener('focus', onFocus)
  return () => {
    unsubscribe()
    cancelAnimationFrame(frame)
    region.removeEventListener('keydown', onKeyDown)
    region.removeEventListener('blur', onBlur)
    region.removeEventListener('focus', onFocus)
  }
}
