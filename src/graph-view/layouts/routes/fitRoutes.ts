import { columnsWidth, routeColumns, type ColumnDemand, type RouteColumn } from './routeColumns.ts'

/** Height of a caption above a part of the drawing. */
export const CAPTION = 22
/** Space between the routes and the shelf. */
export const SHELF_GAP = 26

/** Coarse, then fine growth while a height is sought. */
const STEPS = [1.3, 1.03]

/** A drawing area that holds everything. */
export interface RouteFit {
  readonly columns: readonly RouteColumn[]
  /** of the routes alone, captions and shelf not included */
  readonly width: number
  readonly height: number
  /** left edge of each column */
  readonly left: readonly number[]
}

/**
 * Finds the smallest area of the wanted proportions that holds the columns and, below them, the shelf. The columns
 * are folded the more the lower the area is; spare width goes between the columns.
 *
 * @param corridors least room between neighbouring columns
 * @param shares how spare width is shared out among them, in any measure
 * @param shelfHeight height the shelf takes at a given width, 0 when there is none
 */
export function fitRoutes(
  demand: ColumnDemand,
  corridors: readonly number[],
  shares: readonly number[],
  aspect: number,
  shelfHeight: (width: number) => number,
): RouteFit {
  const between = corridors.reduce((sum, one) => sum + one, 0)
  const spareAt = (height: number) =>
    areaWidth(height, aspect, shelfHeight) - between - columnsWidth(demand, height)
  let height = demand.leastHeight
  for (const step of STEPS) {
    const limit = height * 64
    while (spareAt(height) < 0 && height < limit) height *= step
    if (step !== STEPS.at(-1) && height > demand.leastHeight) height /= step
  }
  const spare = Math.max(0, spareAt(height))
  const allShares = shares.reduce((sum, one) => sum + one, 0)
  const wide = corridors.map((one, gap) => one + (spare * shares[gap]!) / allShares)
  const columns = routeColumns(demand, height)
  const { left, width } = leftEdges(columns, wide)
  return { columns, width, height, left }
}

/** The left edge of each column when they stand with given room between them, and the width of all. */
export function leftEdges(
  columns: readonly RouteColumn[],
  corridors: readonly number[],
): { readonly left: number[]; readonly width: number } {
  const left: number[] = []
  let width = 0
  columns.forEach((column, index) => {
    width += column.labelsLeft
    left.push(width)
    width += column.width + column.labelsRight + (corridors[index] ?? 0)
  })
  return { left, width }
}

function areaWidth(height: number, aspect: number, shelfHeight: (width: number) => number): number {
  let width = aspect * (height + CAPTION)
  for (let round = 0; round < 4; round++) {
    const shelf = shelfHeight(width)
    width = aspect * (CAPTION + height + (shelf > 0 ? SHELF_GAP + CAPTION + shelf : 0))
  }
  return width
}
