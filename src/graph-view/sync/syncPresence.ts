import type { Core, SingularElementArgument } from 'cytoscape'
import { selectVisible } from '../../store/selectors/selectVisible.ts'
import type { AtlasState } from '../../store/atlasStore.ts'
import type { Scene } from '../scene/scene.ts'
import { updatePresence, type PresenceChange, type Shown } from './presence.ts'

function wear(element: SingularElementArgument, name: '' | 'hidden' | 'dimmed'): void {
  for (const each of ['hidden', 'dimmed'] as const)
    if (element.hasClass(each) !== (each === name)) element.toggleClass(each, each === name)
}

/**
 * Shows, dims and hides by classes in one batch, on entities and on the few relations that do not just follow
 * their ends. Nothing moves. Returns what has changed.
 */
export function applyPresence(cy: Core, scene: Scene, shown: Shown): PresenceChange {
  const change = updatePresence(scene, shown)
  cy.batch(() => {
    for (const { node, presence } of change.entities)
      wear(node, presence === 'shown' ? '' : presence)
    for (const { edge, worn } of change.relations) wear(edge, worn)
  })
  return change
}

/** Brings the picture in line with the filter, its mode and the shelf. */
export function syncPresence(cy: Core, scene: Scene, state: AtlasState): PresenceChange {
  const { entities, relations } = selectVisible(state)
  return applyPresence(cy, scene, {
    entities,
    relations,
    mode: state.filterMode,
    withoutShelf: state.layout === 'routes' && !state.shelfShown,
  })
}
