import type { AtlasState } from '../atlasStore.ts'

/** Whether the open network differs from what was opened or last saved. */
export function selectIsChanged({ open, savedHash }: AtlasState): boolean {
  return open !== null && open.dataHash !== savedHash
}

/** Whether the open network is another than its origin holds, saved or not. */
export function selectIsEdited({ open }: AtlasState): boolean {
  return open?.originalHash !== undefined && open.originalHash !== open.dataHash
}
