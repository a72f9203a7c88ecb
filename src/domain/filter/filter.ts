import type { PartialDate } from '../network/partialDate.ts'
import type { EntityId } from '../network/schema/entity.ts'

/** Facets over entities, in the order they are shown. */
export const ENTITY_FACETS = ['chokepoint', 'country', 'type', 'listedBy', 'programme'] as const
/** Facets over relations. */
export const RELATION_FACETS = ['layer', 'relationType', 'legality', 'confidence'] as const
export const FACETS = [...ENTITY_FACETS, ...RELATION_FACETS] as const

export type EntityFacet = (typeof ENTITY_FACETS)[number]
export type RelationFacet = (typeof RELATION_FACETS)[number]
export type Facet = (typeof FACETS)[number]

/** A facet value as text: a country code, an entity type, a tier, an authority … */
export type FacetValue = string

/** What is chosen in one facet. Both lists are sorted and share no value. */
export interface FacetChoice {
  readonly include: readonly FacetValue[]
  readonly exclude: readonly FacetValue[]
}

/** Dated relations outside [from, to] are filtered out; undated ones stay only while `undated` is true. */
export interface TimeWindow {
  readonly from?: PartialDate
  readonly to?: PartialDate
  readonly undated: boolean
}

/**
 * What to show. Within a facet values are joined by OR, facets by AND; an excluded value always hides.
 *
 * An entity passes when it passes every entity facet and the text and, if anything is chosen over relations,
 * at least one of its relations passes all of that. A relation shows when it passes every relation facet
 * and the time window and both of its ends show.
 *
 * Revealed entities (expanded by hand) show whatever the rest says, and bring their relations to all that shows.
 */
export interface Filter {
  readonly facets: Readonly<Partial<Record<Facet, FacetChoice>>>
  readonly text: string
  readonly time: TimeWindow
  readonly revealed: readonly EntityId[]
}

export const NO_CHOICE: FacetChoice = { include: [], exclude: [] }

export const EMPTY_FILTER: Filter = { facets: {}, text: '', time: { undated: true }, revealed: [] }

/** What is hidden is gone or only dimmed. */
export type FilterMode = 'hide' | 'dim'

/** The value of the listed-by facet for an entity that no loaded list names. */
export const NOT_LISTED = 'not listed'
/** A value of the listed-by facet beside others: the entity meets the arithmetic of an ownership rule in force. */
export const OWNED_BY_LISTED = 'owned by listed'
/** The value of the country facet for an entity whose country no source tells. */
export const UNKNOWN_COUNTRY = '??'
/** Values of the chokepoint facet: a tier, `cut` in networks without routes, `reported` beside it, or none. */
export const CHOKEPOINT_VALUES = ['1', '2', '3', 'cut', 'reported', 'none'] as const
export type ChokepointValue = (typeof CHOKEPOINT_VALUES)[number]
