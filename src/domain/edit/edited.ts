import type { Problem } from '../network/openProblems.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'

/** An edited file and the id of what it is about, or why there is none: `path` names the field of the draft. */
export type Edited =
  | { readonly ok: true; readonly file: NetworkFile; readonly id: string }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** What a person did to a row by hand. */
export type EditedMark = 'added' | 'changed'

/**
 * Whether a row was added or changed by hand in this app: its field `edited`, which an exported file carries. Any other
 * value stands for nothing, since foreign files may use the name for something else.
 */
export function editedMark(row: object): EditedMark | null {
  const mark = (row as { readonly edited?: unknown }).edited
  return mark === 'added' || mark === 'changed' ? mark : null
}

/** The row with its mark: what was added stays added however often it is changed. */
export function marked<Row extends object>(row: Row, before?: Row): Row & { edited: EditedMark } {
  const isNew = before === undefined || editedMark(before) === 'added'
  return { ...row, edited: isNew ? 'added' : 'changed' }
}
