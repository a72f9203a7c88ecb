import type { Picture, PictureWish } from '../../domain/exhibit/picture.ts'
import { cameraIn } from '../../domain/view/cameraIn.ts'
import type { ChokepointAnalysis } from '../../domain/chokepoint/result.ts'
import type { AtlasState } from '../../store/atlasStore.ts'
import { fitView } from '../camera/fitView.ts'
import { selectEmphasised } from '../../store/selectors/selectEmphasised.ts'
import { selectOwnedMarks } from '../../store/selectors/selectOwnedMarks.ts'
import { selectStopMarks } from '../../store/selectors/selectStopMarks.ts'
import { runLayout } from '../layouts/runLayout.ts'
import { panFor } from '../paint/view.ts'
import { applyFacts, targets } from '../place/applyPlacement.ts'
import { drawCourses } from '../place/drawCourses.ts'
import { layoutRequest } from '../place/layoutRequest.ts'
import { sheetFor, sheetKind } from '../place/sheet.ts'
import { createScene } from '../scene/createScene.ts'
import { syncHypothetical } from '../sync/syncHypothetical.ts'
import { syncOwned } from '../sync/syncOwned.ts'
import { syncPresence } from '../sync/syncPresence.ts'
import { syncStops } from '../sync/syncStops.ts'
import { pictureOf } from './pictureOf.ts'
import { standInCore } from './standInCore.ts'
import { STORED_FONTS } from './storedFonts.ts'

/** The window that is looked through: that of the picture on a screen of 1440 by 900. */
const WINDOW = { width: 862, height: 594 } as const

/** Room around what a step is about, for names and what it says there. */
const ROOM = { top: 68, right: 64, bottom: 56, left: 64 } as const
const FIT_ZOOM = 1.6

/**
 * Lays a network out and gives what the picture of it would show, without a browser: by the same code as the screen, with widths of
 * letters that were measured before. Answers for as many windows as asked. Rejects where the layout cannot be computed here.
 */
export async function pictureOffScreen(
  state: AtlasState,
  analysis: ChokepointAnalysis,
): Promise<(wish: PictureWish) => Picture> {
  const { open, layout, analysisSettings: settings, pins } = state
  if (!open) throw new Error('no network is open')
  const { network, origin } = open
  const cy = standInCore()
  const scene = createScene(cy, network)
  const subject = { network, origin, layout, settings, analysis }
  const sheet = sheetFor(WINDOW.width, WINDOW.height)
  const request = layoutRequest(subject, pins[layout] ?? {}, sheet, STORED_FONTS)
  const output = await runLayout(request.input, () => {})
  const placement = { request, output }
  applyFacts(cy, scene, placement)
  for (const [id, place] of targets(placement, pins)) {
    const item = scene.entityById.get(id)
    if (item) Object.assign(item, place, { goal: place })
  }
  drawCourses(scene, scene.relations, layout)
  syncPresence(cy, scene, state)
  syncStops(cy, scene, selectStopMarks(state))
  const owned = selectOwnedMarks(state)
  if (owned) syncOwned(scene, owned)
  syncHypothetical(scene, state.hypothetical)
  const { window } = state.camera ?? {}
  const isElsewhere = window && !scene.map && window.sheet !== sheetKind(sheet.aspect)
  const seen = isElsewhere ? null : state.camera
  // Without a camera of its own a step shows what it is about.
  const about = new Set(state.telling ? selectEmphasised(state) : [])
  const told = scene.entities.filter(({ entity }) => about.has(entity.id))
  const aimed = seen
    ? null
    : fitView(
        told.map(({ goal, size }) => ({ ...goal, radius: size / 2, labelWidth: 0 })),
        { ...WINDOW, insets: ROOM, maxZoom: FIT_ZOOM },
      )
  const camera = aimed ?? cameraIn(seen ?? { x: 0, y: 0, zoom: 1 }, WINDOW)
  const pan = panFor(camera, WINDOW.width, WINDOW.height)
  const view = { ...WINDOW, zoom: camera.zoom, panX: pan.x, panY: pan.y }
  const sight = { scene, network, state, view, fonts: STORED_FONTS }
  return (wish) => pictureOf(sight, seen || aimed ? wish : { ...wish, part: 'all' })
}
