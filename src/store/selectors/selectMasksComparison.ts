import type { AtlasState } from '../atlasStore.ts'

/** Whether a comparison that is saved shows people by initials: unless somebody says otherwise, for one version is never as the atlas ships it. */
export function selectMasksComparison({ masksPeople }: AtlasState): boolean {
  return masksPeople ?? true
}
