import type { AtlasState } from '../atlasStore.ts'

/** Whether the open network differs from what was opened or last saved. */
export function selectIsChanged({ open, savedHash }: AtlasState): boolean {
  return open !== null && open.dataHash !== savedHash
}

/** Whether the open network is another than its origin holds, saved or not. */
export function selectIsEdited({ open }: AtlasState): boolean {
  return open?.originalHash !== undefined && open.originalHash !== open.dataHash
}

/** Whether the open network is found on no site, so that a link to it asks for the file. */
export function selectIsOnlyHere(state: AtlasState): boolean {
  return state.open?.origin.kind === 'file' || selectIsEdited(state)
}
