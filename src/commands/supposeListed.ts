import { entityName } from '../domain/network/entityName.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import { entitiesMeeting } from '../domain/ownership/assessOwnership.ts'
import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import { selectOwnership } from '../store/selectors/selectOwnership.ts'
import { commandWords } from '../words/commands.ts'
import { ownershipWords } from '../words/ownership.ts'
import type { Command } from './command.ts'

/** Whether all of these entities are taken as listed. */
export function areSupposed({ supposedListed }: AtlasState, ids: readonly EntityId[]): boolean {
  return ids.every((id) => supposedListed.includes(id))
}

/** Takes exactly these entities as listed, as far as the open network has them, and says whom the rules then reach. */
export function setSupposed(store: AtlasStore, ids: readonly EntityId[]): void {
  const { open, setSupposedListed } = store.getState()
  if (!open) return
  setSupposedListed(ids.filter((id) => open.network.entityById.has(id)))
  const state = store.getState()
  const names = state.supposedListed.map((id) => entityName(open.network, id))
  const counts = (selectOwnership(state)?.rules ?? []).map((outcome) => ({
    rule: ownershipWords.rules[outcome.rule.id],
    count: entitiesMeeting(outcome).length,
  }))
  state.announce(ownershipWords.supposing(names, counts))
}

/** Takes entities as listed; where all of them are already, takes that back. */
export function toggleSupposedListed(store: AtlasStore, ids: readonly EntityId[]): void {
  const state = store.getState()
  const others = state.supposedListed.filter((id) => !ids.includes(id))
  setSupposed(store, areSupposed(state, ids) ? others : [...others, ...ids])
}

export const toggleSupposed: Command = {
  id: 'toggle-supposed',
  title: commandWords.toggleSupposed,
  group: 'what-if',
  keys: ['shift+l'],
  words: commandWords.find.toggleSupposed,
  isPossible: ({ selection }) => selection.entities.length > 0,
  run: (store) => toggleSupposedListed(store, store.getState().selection.entities),
}

export const clearSupposed: Command = {
  id: 'clear-supposed',
  title: commandWords.clearSupposed,
  group: 'what-if',
  words: commandWords.find.clearSupposed,
  isPossible: ({ supposedListed }) => supposedListed.length > 0,
  run: (store) => setSupposed(store, []),
}
