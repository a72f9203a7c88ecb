import { GLYPH_PATHS, type GlyphShape } from '../../domain/view/glyphShape.ts'

const ARC_STEPS = 10

/** Points of an arc about a centre, angles in quarter turns, x and y in turn. */
function arc(x: number, y: number, radius: number, from: number, to: number): number[] {
  const steps = Math.ceil(Math.abs(to - from) * ARC_STEPS)
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 2
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  }).flat()
}

// Glyph paths with curves, of the same measures as in GLYPH_PATHS.
const CURVED: Partial<Record<GlyphShape, readonly number[]>> = {
  ellipse: arc(0, 0, 0.85, 0, 4),
  'round-rectangle': [
    ...arc(0.45, 0.45, 0.35, 0, 1),
    ...arc(-0.45, 0.45, 0.35, 1, 2),
    ...arc(-0.45, -0.45, 0.35, 2, 3),
    ...arc(0.45, -0.45, 0.35, 3, 4),
  ],
}

/** Corners of a path of straight lines: M, H, V and Z with absolute numbers. */
function corners(path: string): number[] {
  const points: number[] = []
  let [x, y] = [0, 0]
  for (const [, command, numbers = ''] of path.matchAll(/([MHVLZ])([^MHVLZ]*)/g)) {
    const values = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    if (command === 'H') points.push((x = values[0] ?? x), y)
    else if (command === 'V') points.push(x, (y = values[0] ?? y))
    else
      for (let index = 0; index + 1 < values.length; index += 2)
        points.push((x = values[index] ?? x), (y = values[index + 1] ?? y))
  }
  return points
}

/**
 * The outline of a glyph as a polygon within -1 … 1, x and y in turn: the same outline the legend draws from its
 * path, in the form cytoscape takes.
 */
export function shapePoints(shape: GlyphShape): readonly number[] {
  return CURVED[shape] ?? corners(GLYPH_PATHS[shape])
}
