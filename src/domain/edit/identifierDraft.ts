import { editProblemWords } from '../../words/editProblems.ts'
import { FORBIDDEN_NAME } from '../network/check/fitsLimits.ts'
import { jsonPath } from '../network/check/jsonPath.ts'
import type { Problem } from '../network/openProblems.ts'
import type { Entity } from '../network/schema/entity.ts'
import { visibleControls } from '../text/visibleControls.ts'

type Identifiers = NonNullable<Entity['identifiers']>

/** An identifier as it is being written: `IMO`, `9361407`. */
export interface IdentifierDraft {
  /** Where it stands in the entity as it was; below 0 for a new one. */
  readonly row: number
  readonly kind: string
  readonly value: string
}

/** An identifier with nothing in it yet, under a row of its own among these. */
export function blankIdentifier(others: readonly { readonly row: number }[]): IdentifierDraft {
  return { row: Math.min(0, ...others.map(({ row }) => row)) - 1, kind: '', value: '' }
}

/** The identifiers of an entity as they stand. */
export function identifierDraftsOf(identifiers: Identifiers = {}): IdentifierDraft[] {
  return Object.entries(identifiers).map(([kind, value], row) => ({
    row,
    kind: visibleControls(kind),
    value: visibleControls(value),
  }))
}

/** Kind and value of each draft; what was not written anew as it stood. */
function entriesOf(drafts: readonly IdentifierDraft[], before: Identifiers = {}) {
  const rows = Object.entries(before)
  const asIs = identifierDraftsOf(before)
  return drafts.map(({ row, kind, value }) => {
    const [kindBefore, valueBefore] = rows[row] ?? ['', '']
    return {
      kind: kind === asIs[row]?.kind ? kindBefore : kind.trim(),
      value: value === asIs[row]?.value ? valueBefore : value.trim(),
      isAsIs: kind === asIs[row]?.kind && value === asIs[row]?.value,
    }
  })
}

/** The identifiers that drafts make of those that were there. */
export function identifiersOf(
  drafts: readonly IdentifierDraft[],
  before?: Identifiers,
): Identifiers | undefined {
  const entries = entriesOf(drafts, before).map(({ kind, value }) => [kind, value] as const)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** What of identifiers is missing or stands twice. One that was not touched is left alone, whatever it lacks. */
export function identifierProblems(
  drafts: readonly IdentifierDraft[],
  before?: Identifiers,
): Problem[] {
  const entries = entriesOf(drafts, before)
  return entries.flatMap(({ kind, value, isAsIs }, place) => {
    const found: Problem[] = []
    const add = (field: 'kind' | 'value', sentence: string) =>
      found.push({ path: `identifiers[${place}].${field}`, sentence })
    const first = entries.findIndex((other) => other.kind === kind)
    if (kind === '' && !isAsIs) add('kind', editProblemWords.noIdentifierKind)
    else if (first < place) add('kind', editProblemWords.sameIdentifierKind(kind))
    if (value === '' && !isAsIs) add('value', editProblemWords.noIdentifierValue)
    return found
  })
}

/** A problem that the file would have with an identifier, at the field of the draft that it is about. */
export function atIdentifier(
  { path, sentence }: Problem,
  drafts: readonly IdentifierDraft[],
  before?: Identifiers,
): Problem {
  const kinds = entriesOf(drafts, before).map(({ kind }) => kind)
  const place = kinds.findIndex((kind) => jsonPath(['identifiers', kind]) === path)
  if (place < 0) return { path, sentence }
  const field = kinds[place] === FORBIDDEN_NAME ? 'kind' : 'value'
  return { path: `identifiers[${place}].${field}`, sentence }
}
