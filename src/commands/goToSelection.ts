import { reveal } from '../domain/filter/changeFilter.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import { sameSelection, type Selection } from '../domain/selection/selection.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { selectVisible } from '../store/selectors/selectVisible.ts'

/**
 * Selects something in one step and brings the entities it is about into the picture: one into its middle, several all
 * in view. What the filter hides of it is revealed.
 */
export function goToSelection(
  store: AtlasStore,
  selection: Selection,
  about: readonly EntityId[],
): void {
  const state = store.getState()
  const { entities, relations } = selectVisible(state)
  const isShown =
    about.every((id) => entities.has(id)) && selection.relations.every((id) => relations.has(id))
  // A relation that the filter hides between ends that show comes back when its ends are revealed.
  const hidden = selection.relations.length > 0 ? about : about.filter((id) => !entities.has(id))
  store.setState({
    selection: sameSelection(state.selection, selection) ? state.selection : selection,
    hovered: null,
    cameraIntent: { kind: about.length === 1 ? 'centre-on' : 'fit-to', ids: about },
    ...(!isShown && { filter: reveal(state.filter, hidden) }),
  })
}
