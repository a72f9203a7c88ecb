import type { Core } from 'cytoscape'
import { entityGlyph } from '../../domain/view/entityGlyph.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import type { CameraControl } from '../camera/cameraControl.ts'
import { createCanvasLayer } from '../paint/canvasLayer.ts'
import { toModel } from '../paint/view.ts'
import type { Painter } from '../paint/painter.ts'
import { isChokepoint, type Scene } from '../scene/scene.ts'
import { overviewFrame, seenShare, type OverviewFrame } from './overviewFrame.ts'

const SIZE = { width: 168, height: 112 } as const
/** Pictures smaller than this have no room for a second one. */
const LEAST_VIEW = { width: 480, height: 360 } as const

export interface Overview {
  readonly cy: Core
  readonly store: AtlasStore
  readonly scene: Scene
  readonly painter: Painter
  readonly camera: CameraControl
  readonly canvas: HTMLCanvasElement
}

/** The small picture of the whole, shown while only a part of it is seen and nobody closed it; click or drag to go there. */
export function attachOverview({
  cy,
  store,
  scene,
  painter,
  camera,
  canvas,
}: Overview): () => void {
  const layer = createCanvasLayer(canvas)
  let frame: OverviewFrame | null = null

  function paint(): void {
    const palette = painter.palette()
    const items = scene.entities.filter(({ presence }) => presence !== 'hidden')
    frame = overviewFrame(items, SIZE)
    const view = painter.view()
    const isClosed = !store.getState().panels.overview
    const isSmall = view.width < LEAST_VIEW.width || view.height < LEAST_VIEW.height
    const wasHidden = canvas.hidden
    canvas.hidden = isClosed || isSmall || !palette || !frame || seenShare(frame, view) > 0.85
    // Names keep clear of it.
    if (canvas.hidden !== wasHidden) painter.ask()
    if (canvas.hidden || !frame || !palette) return
    const context = layer.begin(SIZE.width, SIZE.height)
    for (const item of items) {
      const signal = isChokepoint(item)
      context.fillStyle = signal ? palette['--signal'] : palette[entityGlyph(item.entity.type).hue]
      context.globalAlpha = item.presence === 'dimmed' ? 0.2 : 0.9
      const radius = signal ? 2.5 : 1
      const x = item.x * frame.scale + frame.left
      const y = item.y * frame.scale + frame.top
      context.fillRect(x - radius, y - radius, radius * 2, radius * 2)
    }
    const from = toModel(view, { x: 0, y: 0 })
    context.globalAlpha = 1
    context.lineWidth = 1.5
    context.strokeStyle = palette['--focus']
    context.strokeRect(
      from.x * frame.scale + frame.left,
      from.y * frame.scale + frame.top,
      (view.width / view.zoom) * frame.scale,
      (view.height / view.zoom) * frame.scale,
    )
  }

  function goTo(event: PointerEvent): void {
    if (!frame || event.buttons === 0) return
    const box = canvas.getBoundingClientRect()
    camera.moveTo({
      x: (event.clientX - box.left - frame.left) / frame.scale,
      y: (event.clientY - box.top - frame.top) / frame.scale,
      zoom: cy.zoom(),
    })
  }
  function begin(event: PointerEvent): void {
    canvas.setPointerCapture(event.pointerId)
    goTo(event)
  }

  cy.on('render', paint)
  paint()
  const unsubscribe = store.subscribe(({ panels }, before) => {
    if (panels.overview !== before.panels.overview) paint()
  })
  canvas.addEventListener('pointerdown', begin)
  canvas.addEventListener('pointermove', goTo)
  return () => {
    unsubscribe()
    canvas.removeEventListener('pointerdown', begin)
    canvas.removeEventListener('pointermove', goTo)
  }
}
