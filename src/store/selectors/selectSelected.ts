import type { AtlasState } from '../atlasStore.ts'

/** The selected entities, in the order in which they were selected. */
export const selectSelected = ({ selection }: AtlasState) => selection.entities
