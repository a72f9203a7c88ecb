import type { AtlasState } from '../atlasStore.ts'

/** Whether a lesson still hides who is a chokepoint and what a stop does. */
export const selectEffectsHidden = ({ effectsHidden }: AtlasState) => effectsHidden
