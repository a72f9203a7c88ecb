import type { ExhibitLook } from '../../domain/exhibit/exhibit.ts'
import type { ExhibitOptions } from './exhibitOptions.ts'

/** What is left of a page within its margins, in mm. */
const PRINTABLE = {
  A4: { portrait: { width: 186, height: 273 }, landscape: { width: 277, height: 190 } },
  Letter: { portrait: { width: 191.9, height: 255.4 }, landscape: { width: 259.4, height: 195.9 } },
} as const

/** px of an exhibit on a mm of paper: its smallest type comes to six points and a half. */
const PER_MM = (96 / 25.4) * 1.2

/** No drawing of ours fills more of a page that stands upright; the rest would part it from its title and legend. */
const MOST_HEIGHT = 1.3

/** The room an exhibit has on a page of paper, a little less high, so that no browser turns the page for a fraction of a pixel. */
export function paperSheet({
  paper,
  orientation,
}: Pick<ExhibitOptions, 'paper' | 'orientation'>): NonNullable<ExhibitLook['sheet']> {
  const { width, height } = PRINTABLE[paper][orientation]
  const room = Math.min(height * 0.985, width * MOST_HEIGHT)
  return { width: Math.round(width * PER_MM), height: Math.floor(room * PER_MM) }
}
