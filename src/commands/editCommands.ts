import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

const words = commandWords.edit

export const editSelected: Command = {
  id: 'edit-selected',
  title: words.change,
  group: 'edit',
  keys: ['shift+e'],
  words: commandWords.find.editSelected,
  isPossible: ({ selection: { entities, relations } }) => entities.length + relations.length === 1,
  run: (store) => {
    const { selection, edit } = store.getState()
    const [entity] = selection.entities
    const [relation] = selection.relations
    if (entity !== undefined) edit({ kind: 'entity', id: entity })
    else if (relation !== undefined) edit({ kind: 'relation', id: relation })
  },
}

export const newEntity: Command = {
  id: 'new-entity',
  title: words.newEntity,
  group: 'edit',
  keys: ['a'],
  words: commandWords.find.newEntity,
  isPossible: ({ open }) => open !== null,
  run: (store) => store.getState().edit({ kind: 'entity', id: null }),
}

export const newRelation: Command = {
  id: 'new-relation',
  title: words.newRelation,
  group: 'edit',
  keys: ['shift+a'],
  words: commandWords.find.newRelation,
  isPossible: ({ open }) => open !== null && open.network.entities.length > 1,
  run: (store) => {
    const { selection, edit } = store.getState()
    edit({ kind: 'relation', id: null, ends: selection.entities.slice(0, 2) })
  },
}

export const removeSelected: Command = {
  id: 'remove-selected',
  title: words.remove,
  group: 'edit',
  keys: ['delete', 'shift+backspace'],
  words: commandWords.find.removeSelected,
  // In a lesson what is selected is the answer, and Delete takes it out of that: the network stays as it is.
  isPossible: ({ selection: { entities, relations }, isLearning, lessonProgress }) =>
    entities.length + relations.length > 0 && !(isLearning && lessonProgress !== null),
  run: async (store) => (await import('./editNetwork.ts')).remove(store),
}

/** What changes the network itself. */
export const editCommands: readonly Command[] = [
  editSelected,
  newEntity,
  newRelation,
  removeSelected,
]
