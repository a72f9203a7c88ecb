import type { AtlasState } from './atlasStore.ts'

/** What is worked out or pointed at in one network, as it stands before anything is known of another. */
export const ABOUT_NOTHING = {
  hovered: null,
  keptLit: null,
  hypothetical: [],
  wayBack: null,
  analysis: { status: 'idle' },
  stopEffect: { status: 'idle' },
  adaptation: { status: 'idle' },
  bestStopsAsked: null,
  bestStops: { status: 'idle' },
  routesBetween: { status: 'idle' },
} as const satisfies Partial<AtlasState>
