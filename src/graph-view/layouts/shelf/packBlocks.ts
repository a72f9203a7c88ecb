import type { Point } from '../../../domain/view/layout.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** Where blocks stand, by their left upper corners, and what they take together. */
export interface Packing extends Size {
  readonly places: readonly Point[]
  /** strip each block stands in, 0 up */
  readonly strips: readonly number[]
}

/** Narrowest strip, in widths of the smallest block: small blocks stand in a grid, not in a thread. */
const STRIP_BLOCKS = 4

/**
 * Packs blocks, given largest first, into upright strips from left to right. A strip is as wide as its first block;
 * within it smaller blocks stand in rows. O(n).
 */
function packInto(blocks: readonly Size[], width: number, height: number, gap: number): Packing {
  const thin = Math.min(...blocks.map((block) => block.width))
  const narrowest = Math.min(width, STRIP_BLOCKS * thin + (STRIP_BLOCKS - 1) * gap)
  const places: Point[] = []
  const strips: number[] = []
  let strip = -1
  let [stripX, stripWidth] = [0, 0]
  let [x, y, rowHeight] = [0, 0, 0]
  let bottom = 0
  let right = 0
  for (const block of blocks) {
    if (x > stripX && x + block.width > stripX + stripWidth) {
      x = stripX
      y += rowHeight + gap
      rowHeight = 0
    }
    if (stripWidth === 0 || (y + block.height > height && y > 0)) {
      strip++
      stripX = strip === 0 ? 0 : right + gap
      stripWidth = Math.max(block.width, narrowest)
      x = stripX
      y = 0
      rowHeight = 0
    }
    places.push({ x, y })
    strips.push(strip)
    rowHeight = Math.max(rowHeight, block.height)
    bottom = Math.max(bottom, y + block.height)
    right = Math.max(right, x + block.width)
    x += block.width + gap
  }
  return { places, strips, width: right, height: bottom }
}

/** Packs blocks into the lowest band, by steps of a twentieth, that is no wider than `width`. */
export function packBlocks(blocks: readonly Size[], width: number, gap: number): Packing {
  if (blocks.length === 0) return { places: [], strips: [], width: 0, height: 0 }
  const area = blocks.reduce((sum, one) => sum + (one.width + gap) * (one.height + gap), 0)
  const widest = Math.max(width, ...blocks.map((block) => block.width))
  let height = Math.max(area / widest, ...blocks.map((block) => block.height))
  let packing = packInto(blocks, widest, height, gap)
  while (packing.width > widest) {
    height *= 1.05
    packing = packInto(blocks, widest, height, gap)
  }
  return packing
}
