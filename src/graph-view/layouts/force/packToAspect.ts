import type { Point } from '../../../domain/view/layout.ts'
import { packBlocks } from '../shelf/packBlocks.ts'

interface Size {
  readonly width: number
  readonly height: number
}

const GAP = 22

/**
 * Packs blocks, given largest first, so that they need the least area of the wanted proportions: either the first
 * stands left and the others beside it, or it stands on top of a band of the others. Left upper corners come back.
 */
export function packToAspect(blocks: readonly Size[], aspect: number): Point[] {
  const [first, ...others] = blocks
  if (!first) return []
  const candidates = [0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.5, 1.8, 2.4, 3].flatMap((factor) => {
    const onTop = Math.max(first.width * factor, 1)
    const band = packBlocks(others, onTop, GAP)
    const beside = sideBand(others, first.height * factor)
    const above = first.height + (others.length > 0 ? GAP + band.height : 0)
    const across = first.width + (others.length > 0 ? GAP + beside.width : 0)
    return [
      {
        width: Math.max(first.width, band.width),
        height: above,
        places: [
          { x: Math.max(0, (band.width - first.width) / 2), y: 0 },
          ...band.places.map(({ x, y }) => ({ x, y: y + first.height + GAP })),
        ],
      },
      {
        width: across,
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
