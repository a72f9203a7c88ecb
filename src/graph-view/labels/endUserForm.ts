import type { SceneEntity } from '../scene/scene.ts'
import type { LabelForm, LineForm } from './entityLabel.ts'
import type { View } from '../paint/view.ts'
import { LINE_HEIGHT } from './labelText.ts'

/** Width in pixels below which the picture spares room. */
export const SMALL_SCREEN = 600

/** Width in pixels below which it spares still more. */
const SMALLEST_SCREEN = 480

/** How end users are written in one line in a picture of that width in pixels. */
export function lineForm(width: number): LineForm {
  if (width < SMALLEST_SCREEN) return 'narrow'
  return width < SMALL_SCREEN ? 'medium' : 'one-line'
}

/**
 * How end users are written in a view: in several lines where the rows stand far enough apart, else all in one, so
 * that a long name does not take the place of its neighbour.
 */
export function endUserForm(entities: readonly SceneEntity[], { zoom, width }: View): LabelForm {
  if (width < SMALL_SCREEN) return lineForm(width)
  const rows = entities
    .filter(({ station, presence }) => station === 'end_user' && presence === 'shown')
    .map(({ y }) => y)
    .toSorted((a, b) => a - b)
  const pitches = rows.slice(1).map((row, index) => row - (rows[index] ?? row))
  const typical = pitches.toSorted((a, b) => a - b)[Math.floor(pitches.length / 2)] ?? Infinity
  return typical * zoom < 2 * LINE_HEIGHT - 6 ? 'one-line' : 'wrapped'
}
