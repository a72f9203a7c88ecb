import { boxesTouch, boxInside, boxTouchesDisc, type Box, type Disc } from './box.ts'
import { createBoxGrid, type BoxGrid } from './boxGrid.ts'

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
  /** What labels must stay inside of. */
  readonly bounds: Box
}

const GAP = 2

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
 * labels come closer than 2 px, none leaves the bounds, and none covers a mark unless it insists; a firm mark is never covered. O(labels × candidates) on a grid.
 */
export function placeLabels({
  requests,
  discs,
  firmDiscs,
  taken,
  bounds,
}: LabelScene): PlacedLabel[] {
  const marks = fileDiscs(discs)
  const firmMarks = fileDiscs(firmDiscs)
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

  const isOpen = (box: Box) =>
    boxInside(box, bounds) &&
    !boxes.some(box, (other) => boxesTouch(box, other, GAP)) &&
    !firmMarks.some(box, (disc) => boxTouchesDisc(box, disc, 1))
  const isFree = (box: Box) =>
    isOpen(box) && !marks.some(box, (disc) => boxTouchesDisc(box, disc, 1))

  const placed: PlacedLabel[] = []
  for (const request of requests) {
    const { shuns = [] } = request
    const isClear = (box: Box) => isFree(box) && !shuns.some((disc) => boxTouchesDisc(box, disc, 1))
    const found =
      (shuns.length > 0 ? firstFree(request, isClear, false) : null) ??
      firstFree(request, isFree, false) ??
      (request.insists ? firstFree(request, isOpen, true) : null)
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

function firstFree(
  request: LabelRequest,
  isFree: (box: Box) => boolean,
  covers: boolean,
): PlacedLabel | null {
  const { id, mark, forms, distances, slides, sides } = request
  const liked = [...forms.entries()]
  // What has to cover something covers as little as it can.
  for (const [form, size] of covers ? liked.toReversed() : liked)
    for (const distance of distances)
      for (const slide of slides)
        for (const side of sides) {
          const box = boxBeside(mark, size, side, distance, slide)
          if (isFree(box)) return { id, form, box, side, distance, covers }
        }
  return null
}
