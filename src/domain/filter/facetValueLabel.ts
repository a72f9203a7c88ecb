import { ownValue } from '../../lib/ownValue.ts'
import { chokepointWords } from '../../words/chokepoint.ts'
import { filterWords } from '../../words/filter.ts'
import { networkWords } from '../../words/network.ts'
import { countryName } from '../country/countryName.ts'
import type { Network } from '../network/network.ts'
import { NOT_LISTED, OWNED_BY_LISTED, type Facet, type FacetValue } from './filter.ts'

/** Values of the listed-by facet that name no authority. */
const LISTED_BY_NONE: Readonly<Record<FacetValue, string>> = {
  [NOT_LISTED]: filterWords.notListed,
  [OWNED_BY_LISTED]: filterWords.ownedByListed,
}

const WORD_OF: Readonly<
  Record<Facet, (value: FacetValue, network: Network) => string | undefined>
> = {
  chokepoint: (value) => ownValue(chokepointWords.values, value),
  country: countryName,
  type: (value) => ownValue(networkWords.entityTypes, value)?.one,
  listedBy: (value) => ownValue(LISTED_BY_NONE, value),
  programme: () => undefined,
  layer: (value) => ownValue(networkWords.layers, value),
  relationType: (value) => ownValue(networkWords.relationTypes, value)?.forward,
  legality: (value) => ownValue(networkWords.legalities, value),
  confidence: (value) => ownValue(networkWords.confidences, value),
}

/** A facet value as a person reads it: `bank`, `China`, `acts for`. A value nobody knows reads as itself. */
export function facetValueLabel(facet: Facet, value: FacetValue, network: Network): string {
  return WORD_OF[facet](value, network) ?? value
}
