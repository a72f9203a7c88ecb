import type { EntityId } from '../domain/network/schema/entity.ts'
import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import { commandWords } from '../words/commands.ts'
import type { Command } from './command.ts'

/** The details are where routes are listed. */
function showDetails(store: AtlasStore): void {
  const { panels, setPanel, setNarrowArea } = store.getState()
  if (!panels.details) setPanel('details', true)
  setNarrowArea('end')
}

/** Lists the shortest routes from an entity to end users, or from entry points to it. */
export function listRoutes(store: AtlasStore, id: EntityId, kind: 'from' | 'to'): void {
  const { setSelection, askRoutes } = store.getState()
  setSelection({ entities: [id], relations: [] })
  askRoutes({ kind, id })
  showDetails(store)
}

const onlyOne = ({ selection }: AtlasState) => selection.entities.length === 1

function listCommand(kind: 'from' | 'to', key: string): Command {
  return {
    id: `routes-${kind}`,
    title: commandWords.routes[kind],
    group: 'select',
    keys: [key],
    words: commandWords.find.routes,
    isPossible: onlyOne,
    run: (store) => {
      const [id] = store.getState().selection.entities
      if (id !== undefined) listRoutes(store, id, kind)
    },
  }
}

export const routesFrom = listCommand('from', '.')
export const routesTo = listCommand('to', ',')

export const routesBetween: Command = {
  id: 'routes-between',
  title: commandWords.routes.between,
  group: 'select',
  keys: ['r'],
  words: commandWords.find.routesBetween,
  isPossible: ({ selection }) => selection.entities.length === 2,
  run: (store) => {
    const { selection, askRoutes } = store.getState()
    const [first, second] = selection.entities
    if (first === undefined || second === undefined) return
    askRoutes({ kind: 'between', ids: [first, second] })
    showDetails(store)
  },
}
