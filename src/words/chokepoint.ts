import type { Criterion } from '../domain/chokepoint/settings.ts'

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
  criteria: {
    gatekeeper: 'Gatekeeper',
    supplyLoss: 'Supply loss',
    routeShare: 'Route share',
    cutMembership: 'Cut membership',
    fragmentation: 'Fragmentation',
  } satisfies Record<Criterion, string>,
} as const
