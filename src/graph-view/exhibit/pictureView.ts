import type { PictureWish } from '../../domain/exhibit/picture.ts'
import { fitView } from '../camera/fitView.ts'
import { cameraOf, isOnScreen, panFor, toScreen, type View } from '../paint/view.ts'
import type { Scene, SceneEntity } from '../scene/scene.ts'

/** Nothing floats over an exhibit: it needs room for captions only. */
const INSETS = { top: 28, right: 16, bottom: 16, left: 16 } as const
const CAPTIONED_TOP = 44
const MOST_ZOOM = 2

/** Whether everything that is not hidden is in sight. */
function showsAll(scene: Scene, view: View): boolean {
  return scene.entities
    .filter(({ presence }) => presence !== 'hidden')
    .every((item) => isOnScreen(view, toScreen(view, item), 0))
}

/**
 * The window onto the drawing that a picture is to show, from what the screen shows now. Where that is everything, another shape of
 * window is filled as well as it can be.
 */
export function pictureView(
  scene: Scene,
  now: View,
  { part, size = now }: PictureWish,
  labelWidth: (item: SceneEntity) => number,
): View {
  const { width, height } = size
  const seen = cameraOf(now)
  const share = Math.min(width / now.width, height / now.height)
  const isSameWindow = width === now.width && height === now.height
  const isAll = part === 'all' || (!isSameWindow && showsAll(scene, now))
  const camera = isAll ? fitAll(scene, { width, height }, labelWidth) : null
  const chosen = camera ?? { ...seen, zoom: seen.zoom * share }
  const pan = panFor(chosen, width, height)
  return { zoom: chosen.zoom, panX: pan.x, panY: pan.y, width, height }
}

function fitAll(
  scene: Scene,
  { width, height }: { readonly width: number; readonly height: number },
  labelWidth: (item: SceneEntity) => number,
) {
  const items = scene.entities
    .filter(({ presence }) => presence !== 'hidden')
    .map((item) => ({ ...item.goal, radius: item.size / 2, labelWidth: labelWidth(item) }))
  // Captions stand on the upper edges of parts of the drawing, which reach further than who stands in them.
  const edges = scene.regions
    .filter(({ kind, count }) => kind !== 'shelf' && count > 0)
    .map(({ x, y }) => ({ x, y, radius: 0, labelWidth: 0 }))
  const insets = { ...INSETS, ...(scene.regions.length > 0 && { top: CAPTIONED_TOP }) }
  const seen = items.length === 0 ? [] : [...items, ...edges]
  return fitView(seen, { width, height, insets, maxZoom: MOST_ZOOM })
}
