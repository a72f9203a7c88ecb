import { shortName } from './shortName.ts'
import type { Measure } from '../../domain/text/wrapText.ts'

/** What a name adds in brackets at its end. */
const ADDITION = /\s*\([^()]*\)$/

/** A name without what it adds in brackets at its end. */
export function bareName(name: string): string {
  return name.replace(ADDITION, '') || name
}

/**
 * The longest form of a name that fits in one line: all of it, without what it adds in brackets, or the acronym it gives
 * there. Where none fits, the name without its addition, to be cut.
 */
export function fittingName(name: string, maxWidth: number, measure: Measure): string {
  const bare = bareName(name)
  const forms = [name, bare, shortName(name)]
  return forms.find((form) => form !== null && measure(form) <= maxWidth) ?? bare
}
