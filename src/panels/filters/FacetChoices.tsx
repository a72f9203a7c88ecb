import {
  choiceOf,
  dropValue,
  only,
  toggleExclude,
  toggleInclude,
} from '../../domain/filter/changeFilter.ts'
import type { Facet } from '../../domain/filter/filter.ts'
import { foldText } from '../../lib/foldText.ts'
import { useAtlas } from '../../store/atlasStore.ts'
import { selectFacetCounts } from '../../store/selectors/selectFacetCounts.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { selectUnfilteredCounts } from '../../store/selectors/selectUnfilteredCounts.ts'
import { ChoiceList } from '../../ui/ChoiceList.tsx'
import { filterWords } from '../../words/filter.ts'
import { filtersWords } from '../../words/filters.ts'
import { facetChoices } from './facetChoices.ts'
import { FacetMark, hasMarks } from './FacetMark.tsx'

function holds(label: string, text: string): boolean {
  return foldText(label).includes(foldText(text))
}

/** The values of one facet, to include, leave out or single out. */
export function FacetChoices({ facet }: { readonly facet: Facet }) {
  const network = useAtlas(selectNetwork)
  const counts = useAtlas(selectFacetCounts)
  const unfiltered = useAtlas(selectUnfilteredCounts)
  const filter = useAtlas((state) => state.filter)
  const changeFilter = useAtlas((state) => state.changeFilter)
  if (!network || !counts || !unfiltered) return null

  const choice = choiceOf(filter, facet)
  const choices = facetChoices(facet, choice, counts[facet], unfiltered[facet], network).map(
    (value) =>
      hasMarks(facet) ? { ...value, mark: <FacetMark facet={facet} value={value.id} /> } : value,
  )
  return (
    <ChoiceList
      label={filtersWords.values(filterWords.facets[facet])}
      choices={choices}
      words={filtersWords.choices}
      matches={holds}
      onToggle={(value) =>
        changeFilter((now) =>
          choiceOf(now, facet).exclude.includes(value)
            ? dropValue(now, facet, value)
            : toggleInclude(now, facet, value),
        )
      }
      onExclude={(value) => changeFilter((now) => toggleExclude(now, facet, value))}
      onOnly={(value) => changeFilter((now) => only(now, facet, value))}
    />
  )
}
