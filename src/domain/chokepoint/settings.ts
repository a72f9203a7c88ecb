import type { Confidence } from '../network/schema/relation.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { Flow, Layer, RelationType } from '../network/relationType.ts'
import type { TimeWindow } from '../filter/filter.ts'

/** The criteria of the score, in the order they are told (design, section 4). */
export const CRITERIA = [
  'gatekeeper',
  'supplyLoss',
  'routeShare',
  'cutMembership',
  'fragmentation',
] as const

export type Criterion = (typeof CRITERIA)[number]

/** How much each criterion of the score weighs; renormalised to sum to 1 when used. */
export type CriterionWeights = Readonly<Record<Criterion, number>>

/** Whether a firm’s own fronts, agent firms and branches stand for themselves or count with it. */
export const OWN_FRONTS = ['apart', 'together'] as const

export type OwnFronts = (typeof OWN_FRONTS)[number]

/**
 * What an analysis rests on. Separate from the filter: filtering the picture never changes a score.
 * `entryPoints` and `endUsers` replace the default sets when given.
 */
export interface AnalysisSettings {
  readonly layers: readonly Layer[]
  readonly minimumConfidence: Confidence
  readonly time: TimeWindow
  readonly flows: Readonly<Partial<Record<RelationType, Flow>>>
  readonly ownFronts: OwnFronts
  readonly entryPoints?: readonly EntityId[]
  readonly endUsers?: readonly EntityId[]
  readonly weights: CriterionWeights
}

export const DEFAULT_ANALYSIS_SETTINGS: AnalysisSettings = {
  layers: ['goods', 'money', 'control'],
  minimumConfidence: 'low',
  time: { undated: true },
  flows: {},
  ownFronts: 'apart',
  weights: {
    gatekeeper: 0.35,
    supplyLoss: 0.3,
    routeShare: 0.2,
    cutMembership: 0.1,
    fragmentation: 0.05,
  },
}
