import type { Core } from 'cytoscape'
import type { Visible } from '../domain/filter/evaluateFilter.ts'
import type { Network } from '../domain/network/network.ts'
import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import { offerPicture } from '../store/pictureSource.ts'
import { selectStopMarks, type StopMarks } from '../store/selectors/selectStopMarks.ts'
import { selectOwnedMarks, type OwnedMarks } from '../store/selectors/selectOwnedMarks.ts'
import { selectVisible } from '../store/selectors/selectVisible.ts'
import { controlCamera } from './camera/cameraControl.ts'
import { prefersStillness } from './camera/prefersStillness.ts'
import { markFirstPaint } from './firstPaint.ts'
import type { PictureRequests } from './gestures/entityMenu.ts'
import { listenToDrag } from './gestures/listenToDrag.ts'
import { listenToPointer } from './gestures/listenToPointer.ts'
import { lineForm } from './labels/endUserForm.ts'
import { createLabelCache } from './labels/entityLabel.ts'
import type { LabelFonts } from './labels/labelText.ts'
import { readPalette, watchPalette } from './look/palette.ts'
import { pictureStyle } from './look/pictureStyle.ts'
import { overviewAfterPaint } from './overview/overviewAfterPaint.ts'
import { createPainter, type Layers } from './paint/painter.ts'
import { applyFacts, targets } from './place/applyPlacement.ts'
import { createCurtain } from './place/curtain.ts'
import { drawCourses } from './place/drawCourses.ts'
import { createMover } from './place/moveEntities.ts'
import { sheetKind } from './place/sheet.ts'
import type { Placement, Placing } from './place/placement.ts'
import { createScene } from './scene/createScene.ts'
import { syncHypothetical } from './sync/syncHypothetical.ts'
import { syncOwned } from './sync/syncOwned.ts'
import { syncPresence } from './sync/syncPresence.ts'
import { syncStops } from './sync/syncStops.ts'
import { listenToKeys } from './walk/listenToKeys.ts'

/** What a picture is hung up with. */
export interface Frame {
  readonly store: AtlasStore
  readonly network: Network
  readonly placing: Placing
  readonly fonts: LabelFonts
  readonly family: string
  readonly layers: Layers
  /** The focusable element round everything. */
  readonly region: HTMLElement
  readonly overview: HTMLCanvasElement
  readonly requests: () => PictureRequests
}

/**
 * Brings a fresh cytoscape instance to life: everything that follows the store from here on does so without React.
 * Returns the end of it, to be called before the instance is destroyed.
 */
export function attachPicture(cy: Core, frame: Frame): () => void {
  const { store, network, placing, fonts, family, layers, region, requests } = frame
  const scene = createScene(cy, network)
  const curtain = createCurtain(cy)
  if (scene.isLarge) curtain.lower()
  const { isDown: isHeldBack } = curtain
  const painter = createPainter({
    cy,
    store,
    scene,
    network,
    layers,
    fonts,
    family,
    overview: frame.overview,
    isHeldBack,
  })
  const mover = createMover(cy, scene)
  const labelOf = createLabelCache(fonts)
  let shownPlacement: Placement | null = null
  const camera = controlCamera(
    cy,
    store,
    network,
    scene,
    painter,
    (item) => {
      if (item.station !== 'end_user') return 0
      return labelOf(item, { form: lineForm(cy.width()) }).width + 8
    },
    () => sheetKind(shownPlacement?.request.input.aspect ?? 1),
  )
  let shownVisible: Visible | null = null
  let shownMarks: StopMarks | null = null
  let shownOwned: OwnedMarks | null = null
  let isMarked = false
  let stopsFeelingMap: (() => void) | null = null

  /** Marks the first frame in which every entity stands where it stays: as the finished analysis wants it. */
  function awaitFirstPaint(): void {
    const { status } = store.getState().analysis
    if (isMarked || (status !== 'done' && status !== 'failed')) return
    isMarked = true
    cy.one('render', markFirstPaint)
  }

  function colour(): void {
    const palette = readPalette()
    if (shownPlacement) painter.setPalette(palette)
    cy.style(pictureStyle(palette, scene))
    painter.ask()
  }

  /** Lets the map answer the pointer, once it is first drawn. */
  async function feelMap(): Promise<void> {
    if (stopsFeelingMap || store.getState().layout !== 'geography') return
    let isOver = false
    stopsFeelingMap = () => (isOver = true)
    const { listenToMap } = await import('./gestures/listenToMap.ts')
    if (!isOver) stopsFeelingMap = listenToMap(cy, store, network, painter, region)
  }

  function place(placement: Placement | null): void {
    if (!placement || placement === shownPlacement) return
    if (placement.request.subject.network !== network) return
    const isFirst = shownPlacement === null
    const isOtherLayout =
      shownPlacement?.request.subject.layout !== placement.request.subject.layout
    shownPlacement = placement
    // Without a palette nothing of ours is painted: there was nothing to be seen yet.
    if (isFirst) painter.setPalette(readPalette())
    const state = store.getState()
    const { layout } = placement.request.subject
    if (scene.isLarge) curtain.lower()
    const { map, regions } = scene
    applyFacts(cy, scene, placement)
    const pace = isOtherLayout ? 'turn' : 'step'
    mover.to(targets(placement, state.pins), layout, isFirst || prefersStillness() ? 'none' : pace)
    scene.left = scene.turned < 1 ? { map, regions } : null
    cy.batch(() => drawCourses(scene, scene.relations, layout))
    syncPresence(cy, scene, state)
    markStops(state)
    markOwned(state)
    syncHypothetical(scene, state.hypothetical)
    if (isFirst) cy.one('render', () => store.getState().setPictured(network))
    if (isFirst) camera.begin()
    else if (isOtherLayout) camera.turn()
    else if (camera.isFitted()) camera.fit(true)
    void curtain.lift()
    painter.ask()
    void feelMap()
    awaitFirstPaint()
  }

  function markStops(state: AtlasState): void {
    const marks = selectStopMarks(state)
    if (marks === shownMarks) return
    shownMarks = marks
    syncStops(cy, scene, marks)
    painter.ask()
  }

  function markOwned(state: AtlasState): void {
    const marks = selectOwnedMarks(state)
    if (!marks || marks === shownOwned) return
    shownOwned = marks
    syncOwned(scene, marks)
    painter.ask()
  }

  function follow(state: AtlasState, previous: AtlasState): void {
    if (cy.destroyed() || state.open?.network !== network || !shownPlacement) return
    markStops(state)
    markOwned(state)
    if (state.hypothetical !== previous.hypothetical) syncHypothetical(scene, state.hypothetical)
    if (state.pins !== previous.pins && state.layout === shownPlacement.request.subject.layout)
      mover.to(
        targets(shownPlacement, state.pins),
        state.layout,
        prefersStillness() ? 'none' : 'step',
      )
    const visible = selectVisible(state)
    if (
      visible !== shownVisible ||
      state.filterMode !== previous.filterMode ||
      state.shelfShown !== previous.shelfShown ||
      state.layout !== previous.layout
    ) {
      shownVisible = visible
      syncPresence(cy, scene, state)
    }
    if (
      state.hypothetical !== previous.hypothetical ||
      state.hovered !== previous.hovered ||
      state.keptLit !== previous.keptLit ||
      state.telling !== previous.telling ||
      state.presenting !== previous.presenting ||
      state.selection !== previous.selection ||
      state.filter !== previous.filter ||
      state.filterMode !== previous.filterMode ||
      state.shelfShown !== previous.shelfShown ||
      state.pins !== previous.pins ||
      state.mapLook !== previous.mapLook ||
      // What draws the map is fetched while the layout is computed.
      state.layout !== previous.layout
    )
      painter.ask()
  }

  cy.on('render', painter.paint)
  place(placing.state.getState().placement)
  listenToDrag(cy, store, scene)
  const ends = [
    listenToPointer(cy, store, requests, region),
    listenToKeys({ store, network, scene, painter, requests, region }),
    overviewAfterPaint({ cy, store, scene, painter, camera, canvas: frame.overview }),
    watchPalette(colour),
    placing.state.subscribe(({ placement }) => place(placement)),
    store.subscribe(follow),
    offerPicture(network, async (wish) => {
      const { pictureOf } = await import('./exhibit/pictureOf.ts')
      return pictureOf(
        { scene, network, state: store.getState(), view: painter.view(), fonts },
        wish,
      )
    }),
    () => stopsFeelingMap?.(),
    () => camera.stop(),
    () => mover.stop(),
    () => painter.stop(),
  ]
  return () => {
    for (const end of ends) end()
  }
}
