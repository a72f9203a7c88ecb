import type { EntityId } from '../network/schema/entity.ts'
import type { KeptFile } from './keptFile.ts'

/** What a person keeps about a network. */
export interface Kept {
  readonly savedViews: readonly {
    readonly name: string
    readonly fragment: string
    readonly savedAt: string
  }[]
  readonly notes: Readonly<Record<EntityId, string>>
}

/** Both together, and what came in. */
export interface MergedKept extends Kept {
  /** views that were not there before */
  readonly views: number
  /** notes that were not there before, whole or in part */
  readonly newNotes: number
  /** notes about entities that the network does not have, left out */
  readonly leftOut: number
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++)
    if (!taken.has(`${name} (${number})`)) return `${name} (${number})`
}

/**
 * Adds what a file holds to what is kept, so that nothing is lost: another view of the same name comes in under
 * a number, another note on the same entity below the one that is there. Merging the same file twice adds nothing.
 */
export function mergeKept(
  kept: Kept,
  file: Pick<KeptFile, 'savedViews' | 'notes'>,
  isKnown: (id: EntityId) => boolean,
): MergedKept {
  const savedViews = [...kept.savedViews]
  for (const { name, fragment, savedAt } of file.savedViews) {
    const isThere = savedViews.some(
      (view) =>
        view.fragment === fragment && (view.name === name || view.name.startsWith(`${name} (`)),
    )
    if (isThere) continue
    const taken = new Set(savedViews.map((view) => view.name))
    savedViews.push({ name: taken.has(name) ? freeName(name, taken) : name, fragment, savedAt })
  }

  const notes: Record<EntityId, string> = { ...kept.notes }
  let newNotes = 0
  let leftOut = 0
  for (const [id, note] of Object.entries(file.notes)) {
    const mine = Object.hasOwn(notes, id) ? (notes[id] ?? '') : ''
    if (!isKnown(id)) leftOut += 1
    else if (note.trim() !== '' && !mine.includes(note)) {
      notes[id] = mine === '' ? note : `${mine}\n\n${note}`
      newNotes += 1
    }
  }
  return {
    savedViews: savedViews.toSorted((a, b) => a.name.localeCompare(b.name)),
    notes,
    views: savedViews.length - kept.savedViews.length,
    newNotes,
    leftOut,
  }
}
