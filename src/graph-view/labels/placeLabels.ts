import { boxesTouch, boxInside, boxTouchesDisc, type Box, type Disc } from './box.ts'
import { createBoxGrid, type BoxGrid } from './boxGrid.ts'
import { lineTouchesBox, type Line } from './leader.ts'

/** Where a label may stand beside its mark. */
export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'above-right'
  | 'above-left'
  | 'below-right'
  | 'below-left'

/** Pixels. */
export interface LabelSize {
  readonly width: number
  readonly height: number
}

/** A label that would like to be seen, in pixels of the screen. */
export interface LabelRequest {
  readonly id: string
  readonly mark: Disc
  /** Its sizes, the one liked best first; a later one is shorter. */
  readonly forms: readonly LabelSize[]
  /** Sides it may stand on, best first. */
  readonly sides: readonly Side[]
  /** Distances from the mark it may stand at, nearest first. */
  readonly distances: readonly number[]
  /** How far it may slide along its side, as shares of its own length, best first; 0 is centred. */
  readonly slides: readonly number[]
  /** What it leaves free where it can, though it may cover it rather than a mark. */
  readonly shuns?: readonly Disc[]
  /** Whether it may cover marks, though never a label, where it finds no other place. */
  readonly insists: boolean
  /** Whether it stands wherever there is room at all, however far off. */
  readonly isNeeded?: boolean
}

export interface PlacedLabel {
  readonly id: string
  /** which of the forms it takes */
  readonly form: number
  readonly box: Box
  readonly side: Side
  /** pixels between the mark and the label */
  readonly distance: number
  /** whether it covers a mark */
  readonly covers: boolean
}

export interface LabelScene {
  /** By priority: an earlier label takes its place from a later one. */
  readonly requests: readonly LabelRequest[]
  /** Marks that no label should cover; those of the requests may be among them. */
  readonly discs: readonly Disc[]
  /** Marks that not even a label that insists may cover. */
  readonly firmDiscs: readonly Disc[]
  /** Places already taken: captions, controls. */
  readonly taken: readonly Box[]
  /** Lines that no label stands on where it finds another place. */
  readonly lines?: readonly Line[]
  /** What labels must stay inside of. */
  readonly bounds: Box
}

const GAP = 2
/** Orders that are tried where one that insists finds no place, and of how many at most. */
const ROUNDS = 4
const MOST_REORDERED = 40
/** Pixels from a mark within which a label is seen to be its. */
const NEAR = 30
/** Pixels between the places that are tried for what is needed. */
const STEP = 8

/** The way to each side: right and down are positive. */
const WAYS: Readonly<Record<Side, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  right: [1, 0],
  left: [-1, 0],
  above: [0, -1],
  below: [0, 1],
  'above-right': [1, -1],
  'above-left': [-1, -1],
  'below-right': [1, 1],
  'below-left': [-1, 1],
}

/** The box of a label on one side of its mark; at the corners it comes a little nearer. */
export function boxBeside(
  mark: Disc,
  { width, height }: LabelSize,
  side: Side,
  distance: number,
  slide: number,
): Box {
  const [across, down] = WAYS[side]
  const reach = (mark.radius + distance) * (across && down ? 0.75 : 1)
  const left = mark.x + across * reach + ((across - 1) / 2 + (across ? 0 : slide)) * width
  const top = mark.y + down * reach + ((down - 1) / 2 + (down ? 0 : slide)) * height
  return { left, top, right: left + width, bottom: top + height }
}

/**
 * Places labels greedily by priority: each takes the first free place among its candidates, or none. No two
 * labels come closer than 2 px, none leaves the bounds, and none covers a mark unless it insists; a firm mark is covered only by what is
 * needed and finds no other place. Where one that insists finds none, it goes before the others that insist if more of them have a place
 * then. O(labels × candidates) on a grid.
 */
export function placeLabels(scene: LabelScene): PlacedLabel[] {
  const { requests, taken, bounds, lines = [] } = scene
  const marks = fileDiscs(scene.discs)
  const firmMarks = fileDiscs(scene.firmDiscs)
  const inOrder = (some: readonly LabelRequest[]) =>
    placeInOrder({ requests: some, marks, firmMarks, taken, bounds, lines })
  const pressing = requests.filter(({ insists }) => insists)
  if (pressing.length > MOST_REORDERED) return inOrder(requests)
  let best: readonly LabelRequest[] = pressing
  let least = Infinity
  for (let tried = best, round = 0; round < ROUNDS && least > 0; round += 1) {
    const placed = new Set(inOrder(tried).map(({ id }) => id))
    const left = tried.filter(({ id }) => !placed.has(id))
    if (left.length < least) [best, least] = [tried, left.length]
    tried = [...left, ...tried.filter(({ id }) => placed.has(id))]
  }
  if (best === pressing) return inOrder(requests)
  return inOrder([...best, ...requests.filter((it) => !it.insists)])
}

interface Filed extends Pick<LabelScene, 'requests' | 'taken' | 'bounds'> {
  readonly marks: BoxGrid<Disc>
  readonly firmMarks: BoxGrid<Disc>
  readonly lines: readonly Line[]
}

function placeInOrder({ requests, marks, firmMarks, taken, bounds, lines }: Filed): PlacedLabel[] {
  const boxes = createBoxGrid<Box>()
  const claim = (box: Box) =>
    boxes.add(
      {
        left: box.left - GAP,
        right: box.right + GAP,
        top: box.top - GAP,
        bottom: box.bottom + GAP,
      },
      box,
    )
  for (const box of taken) claim(box)

  const isApart = (box: Box) =>
    boxInside(box, bounds) && !boxes.some(box, (other) => boxesTouch(box, other, GAP))
  const isOpen = (box: Box) =>
    isApart(box) && !firmMarks.some(box, (disc) => boxTouchesDisc(box, disc, 1))
  const isFree = (box: Box) =>
    isOpen(box) && !marks.some(box, (disc) => boxTouchesDisc(box, disc, 1))

  const placed: PlacedLabel[] = []
  for (const request of requests) {
    const { shuns = [] } = request
    const isClear = (box: Box) => isFree(box) && !shuns.some((disc) => boxTouchesDisc(box, disc, 1))
    const apart =
      (test: (box: Box) => boolean): ((box: Box) => boolean) =>
      (box) =>
        test(box) && !lines.some((line) => lineTouchesBox(line, box))
    const free = (as: (test: (box: Box) => boolean) => (box: Box) => boolean) =>
      (shuns.length > 0 ? firstFree(request, as(isClear), false) : null) ??
      firstFree(near(request), as(isFree), false) ??
      firstFree(request, as(isFree), false)
    const found =
      (lines.length > 0 ? free(apart) : null) ??
      free((test) => test) ??
      (request.insists ? firstFree(near(request), isOpen, true) : null) ??
      (request.insists ? firstFree(request, isOpen, true) : null) ??
      (request.isNeeded
        ? (nearest(request, bounds, isFree, false) ??
          nearest(request, bounds, isOpen, true) ??
          nearest(request, bounds, isApart, true))
        : null)
    if (!found) continue
    claim(found.box)
    placed.push(found)
  }
  return placed
}

function fileDiscs(discs: readonly Disc[]): BoxGrid<Disc> {
  const grid = createBoxGrid<Disc>()
  for (const disc of discs) {
    const reach = disc.radius + GAP
    grid.add(
      { left: disc.x - reach, right: disc.x + reach, top: disc.y - reach, bottom: disc.y + reach },
      disc,
    )
  }
  return grid
}

/** The same label beside its mark: a shorter form there is better than a long one far off. */
function near(request: LabelRequest): LabelRequest {
  return { ...request, distances: request.distances.filter((distance) => distance <= NEAR) }
}

function firstFree(
  request: LabelRequest,
  isFree: (box: Box) => boolean,
  covers: boolean,
): PlacedLabel | null {
  const { id, mark, forms, distances } = request
  const liked = [...forms.entries()]
  const ways = waysOf(request)
  // What has to cover something covers as little as it can.
  for (const [form, size] of covers ? liked.toReversed() : liked)
    for (const distance of distances)
      for (const [side, slide] of ways) {
        const box = boxBeside(mark, size, side, distance, slide)
        if (isFree(box)) return { id, form, box, side, distance, covers }
      }
  return null
}

/** Sides and slides in order: beside its mark a label is still at its side when it slides, above or below it is better centred elsewhere. */
function waysOf({ sides, slides }: LabelRequest): (readonly [Side, number])[] {
  const [first] = sides
  const own =
    first === 'right' || first === 'left' ? slides.map((slide) => [first, slide] as const) : []
  return [...own, ...slides.flatMap((slide) => sides.map((side) => [side, slide] as const))]
}

/** The place nearest to the mark in all of the window; the form liked best that finds one. */
function nearest(
  { id, mark, forms }: LabelRequest,
  bounds: Box,
  isFree: (box: Box) => boolean,
  covers: boolean,
): PlacedLabel | null {
  let found: PlacedLabel | null = null
  for (const [form, { width, height }] of forms.entries()) {
    for (let { top } = bounds; top + height <= bounds.bottom; top += STEP)
      for (let { left } = bounds; left + width <= bounds.right; left += STEP) {
        const box = { left, top, right: left + width, bottom: top + height }
        const away = distanceTo(box, mark)
        if ((found && away >= found.distance) || !isFree(box)) continue
        found = { id, form, box, side: sideOf(box, mark), distance: away, covers }
      }
    if (found) return found
  }
  return found
}

function distanceTo({ left, right, top, bottom }: Box, { x, y, radius }: Disc): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - radius
}

/** The side that a box lies on: beside where it lies more beside than above or below. */
function sideOf({ left, right, top, bottom }: Box, { x, y }: Disc): Side {
  if (left > x && left - x > Math.abs((top + bottom) / 2 - y)) return 'right'
  if (right < x && x - right > Math.abs((top + bottom) / 2 - y)) return 'left'
  return (top + bottom) / 2 < y ? 'above' : 'below'
}
