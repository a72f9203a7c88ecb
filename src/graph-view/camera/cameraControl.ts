import type { Core } from 'cytoscape'
import type { Network } from '../../domain/network/network.ts'
import type { Camera } from '../../domain/view/layout.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import type { CameraIntent } from '../../store/viewSlice.ts'
import { cameraOf, panFor } from '../paint/view.ts'
import type { Painter } from '../paint/painter.ts'
import type { Scene, SceneEntity } from '../scene/scene.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { SMALL_SCREEN } from '../labels/endUserForm.ts'
import { prefersStillness } from './prefersStillness.ts'
import { fitView, type Fitted, type Insets } from './fitView.ts'

const DURATION = 180
export const ZOOM_LIMITS = { min: 0.03, max: 6 } as const
// A lone entity, or a small network, is not blown up beyond this.
const FIT_ZOOM = 1.6
// A country may come nearer: its circle may be small.
const PLACE_ZOOM = 3

/** Room for captions above the drawing, and for the controls that float over the picture at its top and foot. */
function insetsFor(width: number, hasCaptions: boolean): Insets {
  const side = width < SMALL_SCREEN ? 12 : 24
  return { top: hasCaptions ? 68 : 56, right: side, bottom: 56, left: side }
}

/** Moves the camera on request, tells the store where it is, and keeps a fitted picture fitted. */
export function controlCamera(
  cy: Core,
  store: AtlasStore,
  network: Network,
  scene: Scene,
  painter: Painter,
  labelWidth: (item: SceneEntity) => number,
) {
  let frame = 0
  /** What the layout that is being made is to be seen through, if that was asked for together with it. */
  let awaited: CameraIntent | null = null
  /** What is kept in sight from a fit until the person moves the camera: everything, or some. */
  let fitted: 'all' | readonly EntityId[] | null = null
  /** Before the first sight nothing is where it belongs: there is nothing to tell and nowhere to go. */
  let hasBegun = false

  // The picture of the network before stays up until the next one is laid out; it no longer has a say.
  const isOpen = () => store.getState().open?.network === network

  function go(camera: Camera, animate: boolean): void {
    const zoom = Math.min(ZOOM_LIMITS.max, Math.max(ZOOM_LIMITS.min, camera.zoom))
    const target = { zoom, pan: panFor({ ...camera, zoom }, cy.width(), cy.height()) }
    cy.stop()
    if (animate && !prefersStillness() && !scene.isLarge)
      cy.animate(target, { duration: DURATION, easing: 'ease-out' })
    else cy.viewport(target)
  }

  function fitTo(items: readonly SceneEntity[], animate: boolean): void {
    see(
      items.map((item) => ({
        ...item.goal,
        radius: item.size / 2,
        labelWidth: labelWidth(item),
      })),
      animate,
      FIT_ZOOM,
    )
  }

  async function fitPlaces(codes: readonly string[] | null): Promise<void> {
    const { placeDiscs, worldDiscs } = await import('./placeDiscs.ts')
    if (!cy.destroyed()) see(codes ? placeDiscs(scene, codes) : worldDiscs(scene), true, PLACE_ZOOM)
  }

  function see(items: readonly Fitted[], animate: boolean, maxZoom: number): void {
    const camera = fitView(items, {
      width: cy.width(),
      height: cy.height(),
      insets: insetsFor(cy.width(), scene.regions.length > 0),
      maxZoom,
    })
    if (camera) go(camera, animate)
  }

  function fit(animate: boolean): void {
    fitted = 'all'
    fitTo(
      scene.entities.filter(({ presence }) => presence !== 'hidden'),
      animate,
    )
  }

  function obey(intent: CameraIntent): void {
    const now = cameraOf(painter.view())
    fitted = null
    switch (intent.kind) {
      case 'fit':
        return fit(true)
      case 'fit-to':
        fitted = intent.ids
        return fitTo(known(intent.ids), true)
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
        return go(intent.camera, false)
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
      if (!cy.destroyed() && isOpen()) store.getState().setCamera(cameraOf(painter.view()))
    })
  }

  function onResize(): void {
    if (!hasBegun) return
    const { camera } = store.getState()
    if (fitted === 'all') fit(false)
    else if (fitted) fitTo(known(fitted), false)
    else if (camera) go(camera, false)
  }

  cy.on('viewport', tell)
  cy.on('resize', onResize)
  cy.on('dragpan scrollzoom pinchzoom', () => {
    fitted = null
  })
  const unsubscribe = store.subscribe((state, previous) => {
    const asked = state.cameraIntent === previous.cameraIntent ? null : state.cameraIntent
    if (state.layout !== previous.layout) awaited = null
    if (asked) awaited = asked.kind === 'restore' || asked.kind === 'fit-to' ? asked : null
    if (asked && hasBegun && isOpen()) obey(asked)
  })

  return {
    /** The first sight of a network: what a link or an earlier picture saw, or else everything. */
    begin() {
      hasBegun = true
      const { camera, cameraIntent } = store.getState()
      const asked = cameraIntent?.kind === 'restore' ? cameraIntent.camera : null
      const seen = camera ?? asked
      if (seen) go(seen, false)
      else if (cameraIntent?.kind === 'fit-to') obey(cameraIntent)
      else fit(false)
    },
    /** The first sight of another layout: what the link or the saved view that brought it saw, or else everything. */
    turn() {
      if (awaited) obey(awaited)
      else fit(true)
      awaited = null
    },
    fit,
    isFitted: () => fitted === 'all',
    moveTo: (camera: Camera) => {
      fitted = null
      go(camera, false)
    },
    stop() {
      cancelAnimationFrame(frame)
      unsubscribe()
    },
  }
}

export type CameraControl = ReturnType<typeof controlCamera>
