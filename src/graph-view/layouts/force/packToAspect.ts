import type { Point } from '../../../domain/view/layout.ts'
import { packBlocks } from '../shelf/packBlocks.ts'

interface Size {
  readonly width: number
  readonly height: number
}

const GAP = 22

/**
 * Packs blocks, given largest first, so that they need the least area of the wanted proportions: the first stands left with the
 * others beside it, or on top of a band of the others, or all stand in strips. Left upper corners come back.
 */
export function packToAspect(blocks: readonly Size[], aspect: number): readonly Point[] {
  const [first, ...others] = blocks
  if (!first) return []
  // Where many small ones take more room than the first, the view as a whole tells how far they may reach.
  const area = blocks.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0)
  const across = Math.max(first.width, Math.sqrt(area * aspect))
  const down = Math.max(first.height, Math.sqrt(area / aspect))
  const candidates = [0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.5, 1.8, 2.4, 3].flatMap((factor) => {
    const band = packBlocks(others, Math.max(across * factor, 1), GAP)
    const beside = sideBand(others, down * factor)
    const together = packBlocks(blocks, across * factor, GAP)
    const above = first.height + (others.length > 0 ? GAP + band.height : 0)
    const wide = first.width + (others.length > 0 ? GAP + beside.width : 0)
    return [
      together,
      {
        width: Math.max(first.width, band.width),
        height: above,
        places: [
          { x: Math.max(0, (band.width - first.width) / 2), y: 0 },
          ...band.places.map(({ x, y }) => ({ x, y: y + first.height + GAP })),
        ],
      },
      {
        width: wide,
        height: Math.max(first.height, beside.height),
        places: [
          { x: 0, y: Math.max(0, (beside.height - first.height) / 2) },
          ...beside.places.map(({ x, y }) => ({ x: x + first.width + GAP, y })),
        ],
      },
    ]
  })
  const cost = (size: Size) => Math.max(size.width, aspect * size.height)
  return candidates.reduce((best, one) => (cost(one) < cost(best) ? one : best)).places
}

/** A band that runs down instead of across. */
function sideBand(blocks: readonly Size[], height: number) {
  const turned = packBlocks(
    blocks.map((block) => ({ width: block.height, height: block.width })),
    height,
    GAP,
  )
  return {
    width: turned.height,
    height: turned.width,
    places: turned.places.map(({ x, y }) => ({ x: y, y: x })),
  }
}
