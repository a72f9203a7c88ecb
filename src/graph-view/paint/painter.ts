import type { Core } from 'cytoscape'
import { countryName } from '../../domain/country/countryName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { AtlasState, AtlasStore } from '../../store/atlasStore.ts'
import type { Scene, SceneEntity } from '../scene/scene.ts'
import { createLabelCache } from '../labels/entityLabel.ts'
import type { Box } from '../labels/box.ts'
import type { LabelFonts } from '../labels/labelText.ts'
import type { Palette } from '../look/palette.ts'
import type { CanvasLayer } from './canvasLayer.ts'
import { focusOf } from './focus.ts'
import { paintFocus } from './paintFocus.ts'
import { paintGround } from './paintGround.ts'
import { beneath, isMap } from '../scene/beneath.ts'
import type { layOutAnnotations } from './annotations.ts'
import { selectAnnotations } from '../../store/selectors/selectAnnotations.ts'
import { selectEmphasised } from '../../store/selectors/selectEmphasised.ts'
import type { MapLayer } from './mapLayer.ts'
import { namedAt, paintMarks } from './paintMarks.ts'
import { DIMMED } from './strengths.ts'
import { lazyStopPainters } from './stopPainters.ts'
import type { View } from './view.ts'

/** The canvases around cytoscape's own, from the ground up. */
export interface Layers {
  /** Holds cytoscape's canvases; dimmed as a whole. */
  readonly drawing: HTMLElement
  readonly ground: CanvasLayer
  readonly focus: CanvasLayer
  readonly marks: CanvasLayer
}

interface Easel {
  readonly cy: Core
  readonly store: AtlasStore
  readonly scene: Scene
  readonly network: Network
  readonly layers: Layers
  readonly fonts: LabelFonts
  readonly family: string
  /** The small picture of the whole over a corner, hidden where it is not shown. */
  readonly overview: HTMLElement
  /** Whether cytoscape draws nothing for now; then neither do we, so that what is seen fits together. */
  readonly isHeldBack: () => boolean
}

/** Paints our layers in step with cytoscape's. */
export function createPainter(easel: Easel) {
  const { cy, store, scene, network, layers, fonts, family, overview, isHeldBack } = easel
  const labelOf = createLabelCache(fonts)
  let palette: Palette | null = null
  let cursor: SceneEntity | null = null
  let frame = 0
  let mapLayer: MapLayer | null = null
  let fetchingMap: Promise<void> | null = null
  let laysOutAnnotations: typeof layOutAnnotations | null = null
  let fetchingAnnotations: Promise<void> | null = null

  const stopPainters = lazyStopPainters(scene, ask)

  const nameOf = (code: string) => countryName(code === '' ? undefined : code, network)

  /** Fetched with the first map; until it is there the map is missing for a moment. Null while another layout is drawn. */
  function map(): MapLayer | null {
    if (store.getState().layout !== 'geography') return null
    fetchingMap ??= fetchMap()
    return mapLayer
  }

  async function fetchMap(): Promise<void> {
    const { createMapLayer } = await import('./mapLayer.ts')
    mapLayer = createMapLayer(store, scene, network, nameOf)
    ask()
  }

  async function fetchAnnotations(): Promise<void> {
    laysOutAnnotations = (await import('./annotations.ts')).layOutAnnotations
    ask()
  }

  /** What stands at entities for the step of a story, where it stands now. */
  function annotationsOf(state: AtlasState, now: View) {
    const annotations = selectAnnotations(state)
    if (annotations.length === 0) return null
    fetchingAnnotations ??= fetchAnnotations()
    const lit = selectEmphasised(state)
    return laysOutAnnotations?.(annotations, scene, now, family, state.presenting !== null, lit)
  }

  /** What floats over the picture where names would stand. */
  function coveredBy({ presenting }: AtlasState): Box[] {
    if (overview.hidden || presenting) return []
    const { offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = overview
    return [{ left, top, right: left + offsetWidth, bottom: top + offsetHeight }]
  }

  function view(): View {
    const { x, y } = cy.pan()
    return { zoom: cy.zoom(), panX: x, panY: y, width: cy.width(), height: cy.height() }
  }

  function paint(): void {
    cancelAnimationFrame(frame)
    frame = 0
    if (cy.destroyed() || !palette || isHeldBack()) return
    // Fetched as soon as it is asked for, and drawn once it is laid out.
    map()
    const now = view()
    const state = store.getState()
    const focus = focusOf(scene, state)
    const ink = { family, palette }
    layers.drawing.style.opacity = String(DIMMED[focus.kind])
    const { ground: under, opacity } = beneath(scene)
    const regions = under.regions.filter(({ kind }) => kind !== 'shelf' || state.shelfShown)
    const ground = layers.ground.begin(now.width, now.height)
    layers.ground.canvas.style.opacity = String(opacity)
    const world = isMap(under) ? mapLayer : null
    const notes = annotationsOf(state, now)
    const covered = [...(notes?.boxes ?? []), ...coveredBy(state)]
    const named = world?.paint(ground, under, focus, now, ink, covered) ?? []
    const taken = [...named, ...paintGround(ground, regions, now, ink)]
    const above = layers.focus.begin(now.width, now.height)
    const strength = focus.kind === 'hover' ? 0.3 : 1
    const stops = stopPainters()
    stops?.reroutes(above, scene.reroutes, now, palette, strength)
    paintFocus(above, focus, now, palette)
    stops?.hypothetical(above, scene.hypothetical, focus, now, palette)
    const marks = layers.marks.begin(now.width, now.height)
    paintMarks(marks, {
      scene,
      view: now,
      focus,
      cursor,
      taken: [...taken, ...covered],
      circles: world?.discs(now) ?? [],
      lines: notes?.lines ?? [],
      ink,
      labelOf,
      named: namedAt(scene.turned),
    })
    notes?.draw(marks, palette)
    map()?.paintSaid(marks, now, ink)
  }

  function ask(): void {
    if (!frame) frame = requestAnimationFrame(paint)
  }

  return {
    view,
    paint,
    map,
    /** Paints in the next frame, once however often it is asked. */
    ask,
    palette: () => palette,
    setPalette(next: Palette) {
      palette = next
    },
    setCursor(item: SceneEntity | null) {
      cursor = item
    },
    stop() {
      cancelAnimationFrame(frame)
    },
  }
}

export type Painter = ReturnType<typeof createPainter>
