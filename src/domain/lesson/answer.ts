import type { Filter } from '../filter/filter.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { OwnershipAnswer } from './checkOwnership.ts'

/** What somebody answers to a task. */
export type Answer =
  | { readonly kind: 'entities'; readonly ids: readonly EntityId[] }
  /** `said` is the filter in words, for the log */
  | { readonly kind: 'filter'; readonly filter: Filter; readonly said: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'verdict'; readonly verdict: OwnershipAnswer }
  /** the other side moves: there is nothing to answer */
  | { readonly kind: 'go' }
