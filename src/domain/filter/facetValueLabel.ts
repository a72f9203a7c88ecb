import { chokepointWords } from '../../words/chokepoint.ts'
import { networkWords } from '../../words/network.ts'
import { countryName } from '../country/countryName.ts'
import type { Network } from '../network/network.ts'
import type { Facet, FacetValue } from './filter.ts'

type Words<Word> = Readonly<Record<string, Word>>

/** The word for a value, or nothing when the vocabulary does not know it. */
function wordFor<Word>(words: Words<Word>, value: FacetValue): Word | undefined {
  return Object.hasOwn(words, value) ? words[value] : undefined
}

const WORD_OF: Readonly<
  Record<Facet, (value: FacetValue, network: Network) => string | undefined>
> = {
  chokepoint: (value) => wordFor(chokepointWords.values, value),
  country: countryName,
  type: (value) => wordFor(networkWords.entityTypes, value)?.one,
  listedBy: (value) => value,
  layer: (value) => wordFor(networkWords.layers, value),
  relationType: (value) => wordFor(networkWords.relationTypes, value)?.forward,
  legality: (value) => wordFor(networkWords.legalities, value),
  confidence: (value) => wordFor(networkWords.confidences, value),
}

/** A facet value as a person reads it: `bank`, `China`, `acts for`. A value nobody knows reads as itself. */
export function facetValueLabel(facet: Facet, value: FacetValue, network: Network): string {
  return WORD_OF[facet](value, network) ?? value
}
