import type { FacetCount } from '../../domain/filter/countFacets.ts'
import { facetValueLabel } from '../../domain/filter/facetValueLabel.ts'
import type { Facet, FacetChoice, FacetValue } from '../../domain/filter/filter.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Choice, ChoiceState } from '../../ui/choice.ts'

function stateOf(value: FacetValue, { include, exclude }: FacetChoice): ChoiceState {
  if (include.includes(value)) return 'included'
  return exclude.includes(value) ? 'excluded' : 'none'
}

/**
 * The values of a facet as choices, in the order of the counts. What is chosen but in no row of this network, as a
 * link can ask for, stands last with the count 0, so that it can be taken back.
 */
export function facetChoices(
  facet: Facet,
  choice: FacetChoice,
  { counts }: FacetCount,
  unfiltered: FacetCount,
  network: Network,
): readonly Choice[] {
  const absent = [...choice.include, ...choice.exclude].filter((value) => !counts.has(value))
  return [...counts.keys(), ...absent].map((value) => ({
    id: value,
    label: facetValueLabel(facet, value, network),
    state: stateOf(value, choice),
    count: counts.get(value) ?? 0,
    outOf: unfiltered.counts.get(value) ?? 0,
  }))
}
