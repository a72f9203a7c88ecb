import { ownValue } from '../../lib/ownValue.ts'
import { filterWords } from '../../words/filter.ts'
import { networkWords } from '../../words/network.ts'
import type { Network } from '../network/network.ts'
import { facetValueLabel } from './facetValueLabel.ts'
import {
  NOT_LISTED,
  OWNED_BY_LISTED,
  UNKNOWN_COUNTRY,
  type Facet,
  type FacetChoice,
  type FacetValue,
} from './filter.ts'

/** The values that name things rather than qualities, in the plural. */
const PLURAL: Readonly<Partial<Record<Facet, (value: FacetValue) => string | undefined>>> = {
  chokepoint: (value) => ownValue(filterWords.chokepoints, value),
  type: (value) => ownValue(networkWords.entityTypes, value)?.many,
}

/** A value inside a sentence. */
function phraseFor(facet: Facet, value: FacetValue, network: Network): string {
  if (facet === 'country' && value === UNKNOWN_COUNTRY) return filterWords.anUnknownCountry
  return PLURAL[facet]?.(value) ?? facetValueLabel(facet, value, network)
}

/** Values as the sentence lists them: the unknown country and the like last. */
function phrasesFor(facet: Facet, values: readonly FacetValue[], network: Network): string[] {
  return values
    .toSorted((a, b) => Number(a === UNKNOWN_COUNTRY) - Number(b === UNKNOWN_COUNTRY))
    .map((value) => phraseFor(facet, value, network))
}

function authorities(values: readonly FacetValue[]): readonly FacetValue[] {
  return values.filter((value) => value !== NOT_LISTED && value !== OWNED_BY_LISTED)
}

/** "listed by OFAC or not listed"; leaving out what no list names leaves what is "listed". */
function listedByClause({ include, exclude }: FacetChoice): string {
  const { included, excluded } = filterWords.clauses.listedBy
  const inside = [
    ...(authorities(include).length > 0 ? [included(authorities(include))] : []),
    ...(include.includes(OWNED_BY_LISTED) ? [filterWords.ownedByListed] : []),
    ...(include.includes(NOT_LISTED) ? [filterWords.notListed] : []),
  ]
  const outside = [
    ...(exclude.includes(NOT_LISTED) ? [filterWords.listed] : []),
    ...(authorities(exclude).length > 0 ? [excluded(authorities(exclude))] : []),
    ...(exclude.includes(OWNED_BY_LISTED) ? [filterWords.notOwnedByListed] : []),
  ]
  return [...(inside.length > 0 ? [filterWords.or(inside)] : []), ...outside].join(', ')
}

/** What is chosen in one facet, as a part of a sentence: "in China or Hong Kong", "banks, no vessels". */
export function facetClause(facet: Facet, choice: FacetChoice, network: Network): string {
  if (facet === 'listedBy') return listedByClause(choice)
  const { included, excluded } = filterWords.clauses[facet]
  const { include, exclude } = choice
  return [
    ...(include.length > 0 ? [included(phrasesFor(facet, include, network))] : []),
    ...(exclude.length > 0 ? [excluded(phrasesFor(facet, exclude, network))] : []),
  ].join(', ')
}
