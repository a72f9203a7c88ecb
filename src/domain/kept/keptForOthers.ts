import { dataHash } from '../network/dataHash.ts'
import { maskFragment } from '../mask/maskFragment.ts'
import { maskForOthers } from '../mask/maskPeople.ts'
import { peopleMask } from '../mask/peopleMask.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import type { KeptFile } from './keptFile.ts'

/** Views and notes for others: without the names of masked people, by the ids that the network itself has when it is saved without them, so that they fit such a copy. */
export function keptForOthers(kept: KeptFile, file: NetworkFile): KeptFile {
  const mask = peopleMask(file)
  if (!mask) return kept
  const { say, idFor } = mask
  const notes = Object.entries(kept.notes).map(([id, note]) => [
    idFor('entities', id) ?? say(id),
    say(note),
  ])
  return {
    ...kept,
    network: say(kept.network),
    dataHash: dataHash(maskForOthers(file)),
    savedViews: kept.savedViews.map((view) => ({
      ...view,
      name: say(view.name),
      fragment: maskFragment(view.fragment, mask),
    })),
    notes: Object.fromEntries(notes) as KeptFile['notes'],
  }
}
