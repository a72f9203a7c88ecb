import type { AtlasState } from '../atlasStore.ts'

/** The open network with where it came from; null while none is open. */
export const selectOpen = ({ open }: AtlasState) => open
