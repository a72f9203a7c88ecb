import { countryName } from '../../domain/country/countryName.ts'
import type {
  Picture,
  PictureAnnotation,
  PictureEntity,
  PictureLabel,
  PictureRegion,
  PictureWish,
} from '../../domain/exhibit/picture.ts'
import { mapFacts } from '../../domain/jurisdiction/mapFacts.ts'
import type { Network } from '../../domain/network/network.ts'
import type { AtlasState } from '../../store/atlasStore.ts'
import { selectAnnotations } from '../../store/selectors/selectAnnotations.ts'
import { selectEmphasised } from '../../store/selectors/selectEmphasised.ts'
import { selectChokepointValues } from '../../store/selectors/selectChokepointValues.ts'
import { selectVisible } from '../../store/selectors/selectVisible.ts'
import type { Box } from '../labels/box.ts'
import { lineForm } from '../labels/endUserForm.ts'
import { entityLabel } from '../labels/entityLabel.ts'
import type { LabelFonts } from '../labels/labelText.ts'
import { alignOf } from '../paint/drawLabel.ts'
import { ICON_FROM } from '../paint/drawEntity.ts'
import { focusOf, type Focus } from '../paint/focus.ts'
import { labelsInView, type LabelInView } from '../paint/labelsInView.ts'
import type { LabelOf } from '../paint/labelRequests.ts'
import { markRadius } from '../paint/markRadius.ts'
import {
  ANNOTATION_SIZE,
  annotationLine,
  placeAnnotations,
  pointerOf,
} from '../paint/placeAnnotations.ts'
import { captionBoxes, captionOf } from '../paint/paintGround.ts'
import { supposedCourse, SUPPOSED_HEAD } from '../paint/paintHypothetical.ts'
import { MOST_ARROWS } from '../paint/paintMarks.ts'
import { DETOUR_HEAD } from '../paint/paintReroutes.ts'
import { DIMMED } from '../paint/strengths.ts'
import { isOnScreen, toScreen, type View } from '../paint/view.ts'
import { isChokepoint, type Scene, type SceneEntity } from '../scene/scene.ts'
import { pictureMap } from './pictureMap.ts'
import { isInWindow, pictureArrow, pictureCourse, pictureRelation } from './pictureRelation.ts'
import { pictureView } from './pictureView.ts'

/** What a picture is made from. */
export interface Sight {
  readonly scene: Scene
  readonly network: Network
  readonly state: AtlasState
  /** What the screen shows now. */
  readonly view: View
  readonly fonts: LabelFonts
}

const CAPTION_HALF = 7
const RING = 3.5
/** px of the strong type that names are measured in */
const STRONG_SIZE = 13

/**
 * What the screen shows, or another part of the drawing, as data; nothing that is only pointed at.
 */
export function pictureOf(sight: Sight, wish: PictureWish): Picture {
  const { scene, network, state, fonts } = sight
  const { mask } = wish
  const named = ({ entity }: Pick<SceneEntity, 'entity'>) =>
    mask ? { ...entity, name: mask.nameOf(entity.id) } : entity
  const labelOf: LabelOf = (item, use) => entityLabel({ ...item, entity: named(item) }, fonts, use)
  const view = pictureView(scene, sight.view, wish, (item) =>
    item.station === 'end_user'
      ? labelOf(item, { form: lineForm(wish.size?.width ?? sight.view.width) }).width + 8
      : 0,
  )
  const focus = focusOf(scene, { ...state, hovered: null })
  const visible = scene.entities.filter(
    (item) =>
      item.presence !== 'hidden' && isOnScreen(view, toScreen(view, item), item.size * view.zoom),
  )
  const nameOf = (code: string) => countryName(code === '' ? undefined : code, network)
  const measure = fonts.caption
  const facts = () => mapFacts(network, selectChokepointValues(state), selectVisible(state))
  const annotations = annotationsInView(sight, view, mask?.say)
  const plates = annotations.flatMap(({ text }) => text?.box ?? [])
  const map = pictureMap(scene, facts, state.mapLook, focus, plates, view, measure, nameOf)
  const regions = regionsInView(scene, state.shelfShown, view, measure)
  const taken = [...plates, ...(map?.taken ?? []), ...regions.flatMap(captionBox)]
  const reroutes = scene.reroutes.filter(({ presence }) => presence === 'shown')
  const supposed = scene.hypothetical.filter(
    ({ from, to }) => from.presence !== 'hidden' && to.presence !== 'hidden',
  )
  const lit = new Set([
    ...focus.lit,
    ...reroutes.flatMap(({ from, to }) => [from, to]),
    ...supposed.flatMap(({ from, to }) => [from, to]),
  ])
  return {
    layout: state.layout,
    width: view.width,
    height: view.height,
    zoom: view.zoom,
    strength: DIMMED[focus.kind],
    map: map?.map ?? null,
    regions,
    relations: relationsInView(scene, focus, view),
    entities: visible.map((item) =>
      entityInView(item, named(item).name, mask?.hides(item.entity.id) ?? false, view, focus, lit),
    ),
    detours: reroutes.map((item) => ({
      relation: item.relation.id,
      course: pictureCourse(item, view),
      arrow: item.facts.flow === 'none' ? null : pictureArrow(item, view, DETOUR_HEAD),
    })),
    supposed: supposed.map((item) => ({
      kind: item.kind,
      from: item.from.entity.id,
      to: item.to.entity.id,
      course: pictureCourse(supposedCourse(item), view),
      arrow: pictureArrow(supposedCourse(item), view, SUPPOSED_HEAD),
    })),
    labels: labelsInView(
      visible,
      view,
      focus,
      { taken, circles: map?.circles ?? [], lines: annotations.flatMap(arrowLine) },
      labelOf,
    ).map((label) => labelAsData(label, focus)),
    annotations,
  }
}

function relationsInView(scene: Scene, focus: Focus, view: View) {
  let arrows = focus.kind === 'hover' ? MOST_ARROWS : 0
  return scene.relations
    .filter((item) => item.presence !== 'hidden' && item.from !== item.to)
    .map((item) => pictureRelation(item, view, scene, focus.relations.has(item)))
    .filter(({ course }) => isInWindow(course, view))
    .map((item) => {
      if (item.arrow) arrows += 1
      return arrows > MOST_ARROWS ? { ...item, arrow: null } : item
    })
}

function entityInView(
  item: SceneEntity,
  name: string,
  isMasked: boolean,
  view: View,
  focus: Focus,
  lit: ReadonlySet<SceneEntity>,
): PictureEntity {
  const radius = (item.size / 2) * view.zoom
  return {
    id: item.entity.id,
    name,
    isMasked,
    type: item.entity.type,
    at: toScreen(view, item),
    radius,
    isDimmed: item.presence === 'dimmed',
    isLit: lit.has(item),
    isListed: item.isListed,
    ownership: item.isStopped ? null : item.ownership,
    halo: isChokepoint(item) ? { tier: item.score?.tier ?? null } : null,
    isGhost: item.isStopped,
    isCutOff: item.isCutOff && !item.isStopped,
    hasIcon: radius * 2 >= ICON_FROM && !item.isStopped,
    isUnlit: item.presence === 'dimmed' || (focus.kind === 'hover' && !focus.lit.has(item)),
    ring: focus.centres.has(item)
      ? { radius: markRadius(item, view) + RING, width: focus.kind === 'hover' ? 1.5 : 2.5 }
      : null,
  }
}

function labelAsData(
  { item, text, place, leader, hasPlate }: LabelInView,
  focus: Focus,
): PictureLabel {
  return {
    entity: item.entity.id,
    lines: text.lines,
    note: text.note,
    box: place.box,
    align: alignOf(place.side),
    isStrong: isChokepoint(item) || focus.centres.has(item),
    isStruck: item.isStopped,
    hasPlate,
    leader,
  }
}

function regionsInView(
  scene: Scene,
  shelfShown: boolean,
  view: View,
  measure: (text: string) => number,
): PictureRegion[] {
  const regions = scene.regions.filter(
    ({ kind }) => kind !== 'country' && kind !== 'unplaced' && (kind !== 'shelf' || shelfShown),
  )
  const captions = captionBoxes(regions, view, measure)
  return regions.flatMap((region) => {
    const { kind } = region
    if (kind === 'country' || kind === 'unplaced') return []
    const { text, x, y, align } = captionOf(region, view)
    const { x: left, y: top } = toScreen(view, region)
    const right = left + region.width * view.zoom
    const box = { left, top, right, bottom: top + region.height * view.zoom }
    const taken = captions.get(region)
    const width = taken ? taken.right - taken.left : 0
    return { kind, box, caption: taken ? { text, at: { x, y }, align, width } : null }
  })
}

function annotationsInView(
  { scene, state, fonts }: Sight,
  view: View,
  say: (text: string) => string = (text) => text,
): PictureAnnotation[] {
  const told = selectAnnotations(state).map((annotation) =>
    annotation.text === undefined ? annotation : { ...annotation, text: say(annotation.text) },
  )
  const strong = fonts.name(true)
  const measure = (text: string) => (strong(text) * ANNOTATION_SIZE) / STRONG_SIZE
  const line = annotationLine(ANNOTATION_SIZE)
  const lit = selectEmphasised(state)
  return placeAnnotations(told, scene, view, measure, line, lit).map((placed) => ({
    kind: placed.annotation.kind,
    at: { x: placed.mark.x, y: placed.mark.y },
    radius: placed.mark.radius,
    arrow: placed.annotation.kind === 'arrow' ? pointerOf(placed) : null,
    text: placed.box && { lines: placed.lines, box: placed.box, size: ANNOTATION_SIZE },
  }))
}

function arrowLine({ arrow }: PictureAnnotation) {
  return arrow ? [{ from: arrow.far, to: arrow.tip }] : []
}

function captionBox({ caption }: PictureRegion): Box[] {
  if (!caption) return []
  const { at, align, width } = caption
  const left = align === 'left' ? at.x : at.x - width / 2
  return [{ left, top: at.y - CAPTION_HALF, right: left + width, bottom: at.y + CAPTION_HALF }]
}
