import type { Citable } from '../domain/citation/citation.ts'
import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

/** Copies a citation of one thing. */
export async function copyCitationOf(store: AtlasStore, what: Citable): Promise<void> {
  const { writeCitation } = await import('./writeCitation.ts')
  await writeCitation(store, what)
}

function selected({ selection: { entities, relations } }: AtlasState): Citable {
  const [entity] = entities
  const [relation] = relations
  if (entity !== undefined) return { kind: 'entity', id: entity }
  if (relation !== undefined) return { kind: 'relation', id: relation }
  return { kind: 'picture', sources: null }
}

/** Copies a citation of what is selected, else of the picture. */
export const copyCitation: Command = {
  id: 'copy-citation',
  title: commandWords.copyCitation,
  group: 'view',
  keys: ['shift+q'],
  words: commandWords.copyCitationWords,
  isPossible: ({ open }) => open !== null,
  run: (store) => copyCitationOf(store, selected(store.getState())),
}
