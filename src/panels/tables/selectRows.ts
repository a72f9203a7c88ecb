import { atlasStore } from '../../store/atlasStore.ts'
import { walkSelection } from '../../store/walkSelection.ts'

/** Selects entities from a table row. */
export function selectEntities(ids: readonly string[]): void {
  walkSelection(atlasStore, { entities: ids, relations: [] })
}

/** Selects relations from a table row. */
export function selectRelations(ids: readonly string[]): void {
  walkSelection(atlasStore, { entities: [], relations: ids })
}

/** Lights up in the picture the entity a row is about. */
export function hoverEntity(id: string | null): void {
  atlasStore.getState().setHovered(id === null ? null : { kind: 'entity', id })
}

/** Lights up in the picture the entities a row is about. */
export function hoverEntities(ids: readonly string[]): void {
  atlasStore.getState().setHovered(ids.length === 0 ? null : { kind: 'entities', ids })
}

/** Lights up in the picture the relation a row is about. */
export function hoverRelation(id: string | null): void {
  atlasStore.getState().setHovered(id === null ? null : { kind: 'relation', id })
}
