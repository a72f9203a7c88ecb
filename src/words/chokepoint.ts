import { chokepointReasons } from './chokepointReasons.ts'

/** Words for tiers and criteria, as every panel says them. */
export const chokepointWords = {
  values: {
    '1': 'single point of failure',
    '2': 'one of a pair',
    '3': 'concentrates routes',
    cut: 'cut entity',
    reported: 'reported by a source',
    none: 'not a chokepoint',
  },
  reasons: chokepointReasons,
} as const
