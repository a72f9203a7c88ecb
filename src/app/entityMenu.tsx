import { expandEntities } from '../commands/expandSelection.ts'
import { filterToEntity, type EntityTrait } from '../commands/filterToEntity.ts'
import { goToEntities } from '../commands/goToEntity.ts'
import { goesOn, startEntities, stopEntities } from '../commands/stopEntities.ts'
import { routeRoleOf, setRouteRole, type RouteRole } from '../commands/setRouteRole.ts'
import { areSupposed, toggleSupposedListed } from '../commands/supposeListed.ts'
import { listRoutes, routesBetween, routesFrom, routesTo } from '../commands/routeCommands.ts'
import { selectWithNeighbours } from '../commands/selectNeighbours.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { hiddenNeighbours } from '../store/selectors/hiddenNeighbours.ts'
import type { MenuGroup } from '../ui/menuEntries.ts'
import { appWords } from '../words/app.ts'
import { routesWords } from '../words/routes.ts'
import { ownershipWords } from '../words/ownership.ts'

const TRAITS: readonly EntityTrait[] = ['type', 'country']
const ROLES: readonly RouteRole[] = ['entry', 'end_user', 'neither', 'default']

/** Stops or starts the entity, or takes it as listed, and with it whatever else is selected. */
function stopGroup(store: AtlasStore, id: EntityId): MenuGroup {
  const state = store.getState()
  const { entities } = state.selection
  const ids = entities.includes(id) ? entities : [id]
  const words = appWords.menuOf
  return {
    id: 'stop',
    title: words.whatIf,
    entries: [
      goesOn(state, ids)
        ? {
            id: 'stop',
            label: words.stop(ids.length),
            keys: 's',
            onAction: () => stopEntities(store, ids),
          }
        : {
            id: 'start',
            label: words.start(ids.length),
            keys: 's',
            onAction: () => startEntities(store, ids),
          },
      {
        id: 'suppose',
        label: areSupposed(state, ids)
          ? ownershipWords.takeBackMany(ids.length)
          : ownershipWords.supposeMany(ids.length),
        keys: 'shift+l',
        onAction: () => toggleSupposedListed(store, ids),
      },
    ],
  }
}

/** The routes from and to the entity, or between it and the one other that is selected. */
function routesGroup(store: AtlasStore, id: EntityId): MenuGroup {
  const { entities } = store.getState().selection
  const isOneOfTwo = entities.length === 2 && entities.includes(id)
  const lists = ([routesFrom, routesTo] as const).map(({ title, keys }, place) => ({
    id: `routes-${place}`,
    label: title,
    keys: keys?.[0],
    onAction: () => listRoutes(store, id, place === 0 ? 'from' : 'to'),
  }))
  const between = {
    id: 'routes-between',
    label: routesBetween.title,
    keys: routesBetween.keys?.[0],
    onAction: () => void routesBetween.run(store),
  }
  return {
    id: 'routes',
    title: routesWords.title,
    entries: isOneOfTwo ? [between, ...lists] : lists,
  }
}

/** Writes the entity anew, a relation from it, or takes it out. */
function editGroup(store: AtlasStore, id: EntityId): MenuGroup {
  const { selection, edit } = store.getState()
  const { entities } = selection
  const ids = entities.includes(id) ? entities : [id]
  const words = appWords.menuOf.change
  const alone = { entities: ids, relations: [] }
  return {
    id: 'edit',
    title: words.title,
    entries: [
      {
        id: 'edit',
        label: words.edit,
        keys: 'shift+e',
        onAction: () => edit({ kind: 'entity', id }),
      },
      {
        id: 'relate',
        label: ids.length === 2 ? words.relateBoth : words.relate,
        keys: 'shift+a',
        onAction: () => edit({ kind: 'relation', id: null, ends: ids.length === 2 ? ids : [id] }),
      },
      {
        id: 'remove',
        label: words.remove(ids.length),
        keys: 'delete',
        onAction: () =>
          void import('../commands/editNetwork.ts').then(({ remove }) => remove(store, alone)),
      },
    ],
  }
}

/** What can be done with an entity of the picture. */
export function entityMenu(store: AtlasStore, id: EntityId): MenuGroup[] {
  const state = store.getState()
  const entity = state.open?.network.entityById.get(id)
  if (!entity) return []
  const hidden = hiddenNeighbours(state, [id]).length
  const words = appWords.menuOf
  return [
    {
      id: 'go',
      title: entity.name,
      entries: [
        { id: 'go', label: words.centre, onAction: () => goToEntities(store, [id]) },
        {
          id: 'neighbours',
          label: words.neighbours,
          onAction: () => selectWithNeighbours(store, [id]),
        },
        {
          id: 'expand',
          label: words.expand,
          count: String(hidden),
          isDisabled: hidden === 0,
          onAction: () => expandEntities(store, [id]),
        },
      ],
    },
    routesGroup(store, id),
    stopGroup(store, id),
    editGroup(store, id),
    {
      id: 'filter',
      title: words.filter,
      entries: TRAITS.flatMap((trait) => [
        {
          id: `only-${trait}`,
          label: words.only[trait],
          onAction: () => filterToEntity(store, id, trait, 'only'),
        },
        {
          id: `not-${trait}`,
          label: words.not[trait],
          onAction: () => filterToEntity(store, id, trait, 'exclude'),
        },
      ]),
    },
    {
      id: 'role',
      title: words.role,
      choice: 'single',
      chosen: [routeRoleOf(state, id)],
      entries: ROLES.map((role) => ({
        id: role,
        label: words.roles[role],
        onAction: () => setRouteRole(store, id, role),
      })),
    },
  ]
}
