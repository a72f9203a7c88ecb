import { canonicalJson } from '../network/canonicalJson.ts'

/**
 * Tells whether a person wrote a field of a draft anew. What was not rewritten stays in its row letter for letter: with what a form
 * shows otherwise than it stands (spaces, controls that turn the order of letters) and with what it does not show at all.
 */
export function rewritten<Draft extends object>(
  draft: Draft,
  asIs: Draft,
): (field: keyof Draft) => boolean {
  return (field) => canonicalJson(draft[field]) !== canonicalJson(asIs[field])
}
