import { foldText } from '../../../../lib/foldText.ts'

/** True for a column that holds identifiers of any sort, each with its name before it; others hold the one they are headed with. */
export function holdsNamedIdentifiers(column: string): boolean {
  return /^identifiers?$/.test(foldText(column))
}
