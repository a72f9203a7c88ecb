import type { Core } from 'cytoscape'
import type { Network } from '../../domain/network/network.ts'
import { cameraIn } from '../../domain/view/cameraIn.ts'
import type { Camera, SheetKind } from '../../domain/view/layout.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { selectEmphasised } from '../../store/selectors/selectEmphasised.ts'
import type { CameraIntent } from '../../store/viewSlice.ts'
import { cameraOf, panFor } from '../paint/view.ts'
import type { Painter } from '../paint/painter.ts'
import type { Scene, SceneEntity } from '../scene/scene.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { TURN } from '../place/moveEntities.ts'
import { SMALL_SCREEN } from '../labels/endUserForm.ts'
import { prefersStillness } from './prefersStillness.ts'
import { laneCorners } from './laneCorners.ts'
import { fitView, withinDrawing, type Fitted, type Insets } from './fitView.ts'

const DURATION = 180
const EASING = { step: 'ease-out', turn: 'ease-in-out-cubic' } as const
export const ZOOM_LIMITS = { min: 0.03, max: 6 } as const
// A lone entity, or a small network, is not blown up beyond this.
const FIT_ZOOM = 1.6
// A country may come nearer: its circle may be small.
const PLACE_ZOOM = 3

/** What is asked for together with another layout, and meant in that one. */
const AWAITED: ReadonlySet<CameraIntent['kind']> = new Set(['restore', 'fit-to', 'fit-places'])

/** Room for captions above the drawing, and for the controls that float over the picture at its top and foot. */
function insetsFor(width: number, hasCaptions: boolean): Insets {
  const side = width < SMALL_SCREEN ? 12 : 24
  return { top: hasCaptions ? 68 : 56, right: side, bottom: 56, left: side }
}

/** What is kept in sight while the window changes: everything, some, or what a camera saw. */
type Kept =
  | { readonly kind: 'all' }
  | { readonly kind: 'some'; readonly ids: readonly EntityId[] }
  | { readonly kind: 'seen'; readonly camera: Camera }

/** Moves the camera on request, tells the store where it is, and keeps a fitted picture fitted. */
export function controlCamera(
  cy: Core,
  store: AtlasStore,
  network: Network,
  scene: Scene,
  painter: Painter,
  labelWidth: (item: SceneEntity) => number,
  sheet: () => SheetKind,
) {
  let frame = 0
  /** What the layout that is being made is to be seen through, if that was asked for together with it. */
  let awaited: CameraIntent | null = null
  /** From a fit until the person moves the camera. */
  let kept: Kept | null = null
  let isTurning = false
  /** Before the first sight nothing is where it belongs: there is nothing to tell and nowhere to go. */
  let hasBegun = false

  // The picture of the network before stays up until the next one is laid out; it no longer has a say.
  const isOpen = () => store.getState().open?.network === network

  function go(camera: Camera, animate: boolean): void {
    const zoom = Math.min(ZOOM_LIMITS.max, Math.max(ZOOM_LIMITS.min, camera.zoom))
    const target = { zoom, pan: panFor({ ...camera, zoom }, cy.width(), cy.height()) }
    cy.stop()
    // Together with the entities, so that each goes straight to where it will be seen.
    const pace = isTurning ? 'turn' : 'step'
    if ((animate || isTurning) && !prefersStillness() && !scene.isLarge)
      cy.animate(target, { duration: isTurning ? TURN : DURATION, easing: EASING[pace] })
    else cy.viewport(target)
  }

  function fitTo(
    items: readonly SceneEntity[],
    animate: boolean,
    frames: readonly Fitted[] = [],
  ): void {
    const marks = items.map((item) => ({
      ...item.goal,
      radius: item.size / 2,
      labelWidth: labelWidth(item),
    }))
    see([...marks, ...frames], animate, FIT_ZOOM)
  }

  async function fitPlaces(codes: readonly string[] | null): Promise<void> {
    const ofTurn = isTurning
    const { placeDiscs, worldDiscs } = await import('./placeDiscs.ts')
    if (cy.destroyed()) return
    isTurning = ofTurn
    see(codes ? placeDiscs(scene, codes) : worldDiscs(scene), true, PLACE_ZOOM)
    isTurning = false
  }

  function see(items: readonly Fitted[], animate: boolean, maxZoom: number): void {
    const room = {
      width: cy.width(),
      height: cy.height(),
      insets: insetsFor(cy.width(), scene.regions.length > 0),
      maxZoom,
    }
    const camera = fitView(items, room)
    // The world is larger than who stands on it.
    if (camera) go(scene.map ? camera : withinDrawing(camera, drawing(), room), animate)
  }

  /** From the highest to the lowest of all that is drawn. */
  function drawing(): { top: number; bottom: number } {
    let [top, bottom] = [Infinity, -Infinity]
    for (const { goal, size, presence } of scene.entities) {
      if (presence === 'hidden') continue
      top = Math.min(top, goal.y - size / 2)
      bottom = Math.max(bottom, goal.y + size / 2)
    }
    return { top, bottom }
  }

  function fit(animate: boolean): void {
    kept = { kind: 'all' }
    const items = scene.entities.filter(({ presence }) => presence !== 'hidden')
    fitTo(items, animate, laneCorners(scene.regions, items))
  }

  function fitSome(ids: readonly EntityId[], animate: boolean): void {
    kept = { kind: 'some', ids }
    fitTo(known(ids), animate)
  }

  /** Sees what a camera saw; where everybody stands elsewhere by now, what it was about. */
  function restore(camera: Camera): void {
    // The world is the same on every sheet.
    if (camera.window && camera.window.sheet !== sheet() && !scene.map) {
      const ids = selectEmphasised(store.getState())
      return ids.length > 0 ? fitSome(ids, false) : fit(false)
    }
    kept = camera.window ? { kind: 'seen', camera } : null
    go(cameraIn(camera, { width: cy.width(), height: cy.height() }), false)
  }

  function obey(intent: CameraIntent): void {
    const now = cameraOf(painter.view())
    kept = null
    switch (intent.kind) {
      case 'fit':
        return fit(true)
      case 'fit-to':
        return fitSome(intent.ids, true)
      case 'fit-places':
        return void fitPlaces(intent.codes)
      case 'centre-on': {
        const items = known(intent.ids)
        if (items.length === 0) return
        const middle = (key: 'x' | 'y') =>
          items.reduce((sum, item) => sum + item.goal[key], 0) / items.length
        return go({ x: middle('x'), y: middle('y'), zoom: Math.max(now.zoom, 0.8) }, true)
      }
      case 'zoom-by':
        return go({ ...now, zoom: now.zoom * intent.factor }, true)
      case 'restore':
        return restore(intent.camera)
      case 'pan-by':
        return go({ ...now, x: now.x + intent.x / now.zoom, y: now.y + intent.y / now.zoom }, true)
    }
  }

  function known(ids: readonly string[]): SceneEntity[] {
    return ids.flatMap((id) => scene.entityById.get(id) ?? [])
  }

  function tell(): void {
    if (frame || !hasBegun) return
    frame = requestAnimationFrame(() => {
      frame = 0
      if (cy.destroyed() || !isOpen()) return
      const view = painter.view()
      const { width, height } = view
      const window = width > 0 && height > 0 ? { width, height, sheet: sheet() } : null
      store.getState().setCamera({ ...cameraOf(view), ...(window && { window }) })
    })
  }

  function onResize(): void {
    if (!hasBegun) return
    const { camera } = store.getState()
    if (kept?.kind === 'all') fit(false)
    else if (kept?.kind === 'some') fitTo(known(kept.ids), false)
    else if (kept) restore(kept.camera)
    else if (camera) go(camera, false)
  }

  cy.on('viewport', tell)
  cy.on('resize', onResize)
  cy.on('dragpan scrollzoom pinchzoom', () => {
    kept = null
  })
  const unsubscribe = store.subscribe((state, previous) => {
    const asked = state.cameraIntent === previous.cameraIntent ? null : state.cameraIntent
    if (state.layout !== previous.layout) awaited = null
    if (asked) awaited = AWAITED.has(asked.kind) ? asked : null
    if (asked && hasBegun && isOpen()) obey(asked)
  })

  return {
    /** The first sight of a network: what a link or an earlier picture saw, or else everything. */
    begin() {
      hasBegun = true
      const { camera, cameraIntent } = store.getState()
      const asked = cameraIntent?.kind === 'restore' ? cameraIntent.camera : null
      const seen = camera ?? asked
      if (seen) restore(seen)
      else if (cameraIntent?.kind === 'fit-to') obey(cameraIntent)
      else fit(false)
    },
    /** The first sight of another layout: what the link or the saved view that brought it saw, or else everything. */
    turn() {
      isTurning = true
      if (awaited) obey(awaited)
      else fit(true)
      isTurning = false
      awaited = null
    },
    fit,
    isFitted: () => kept?.kind === 'all',
    moveTo: (camera: Camera) => {
      kept = null
      go(camera, false)
    },
    stop() {
      cancelAnimationFrame(frame)
      unsubscribe()
    },
  }
}

export type CameraControl = ReturnType<typeof controlCamera>
