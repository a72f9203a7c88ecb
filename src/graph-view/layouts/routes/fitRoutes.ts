import type { ColumnDemand, RouteColumn } from './routeColumns.ts'
import { routeColumns } from './routeColumns.ts'

/** Height of a caption above a part of the drawing. */
export const CAPTION = 22
/** Space between the routes and the shelf. */
export const SHELF_GAP = 26

/** A drawing area that holds everything. */
export interface RouteFit {
  readonly columns: readonly RouteColumn[]
  /** of the routes alone, captions and shelf not included */
  readonly width: number
  readonly height: number
  /** left edge of each column */
  readonly left: readonly number[]
  /** room between neighbouring columns */
  readonly corridors: readonly number[]
}

/**
 * Finds the smallest area of the wanted proportions that holds the columns and, below them, the shelf. The columns
 * are folded the more the lower the area is; spare width goes between the columns.
 *
 * @param corridors least room between neighbouring columns
 * @param shelfHeight height the shelf takes at a given width, 0 when there is none
 */
export function fitRoutes(
  demand: ColumnDemand,
  corridors: readonly number[],
  aspect: number,
  shelfHeight: (width: number) => number,
): RouteFit {
  for (let height = demand.leastHeight; ; height *= 1.04) {
    const columns = routeColumns(demand, height)
    const least = corridors.reduce((sum, one) => sum + one, 0) + columnsWidth(columns)
    const width = areaWidth(height, aspect, shelfHeight)
    if (least > width && height < 64 * demand.leastHeight) continue
    const spare = Math.max(0, width - least) / Math.max(1, corridors.length)
    const left: number[] = []
    let x = 0
    columns.forEach((column, index) => {
      x += column.labelsLeft
      left.push(x)
      x += column.width + (corridors[index] ?? 0) + spare
    })
    const wide = corridors.map((one) => one + spare)
    return { columns, width: Math.max(least, width), height, left, corridors: wide }
  }
}

function columnsWidth(columns: readonly RouteColumn[]): number {
  return columns.reduce((sum, one) => sum + one.labelsLeft + one.width + one.labelsRight, 0)
}

function areaWidth(height: number, aspect: number, shelfHeight: (width: number) => number): number {
  let width = aspect * (height + CAPTION)
  for (let round = 0; round < 4; round++) {
    const shelf = shelfHeight(width)
    width = aspect * (CAPTION + height + (shelf > 0 ? SHELF_GAP + CAPTION + shelf : 0))
  }
  return width
}
