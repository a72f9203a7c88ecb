import { X } from 'lucide-react'
import { useState } from 'react'
import { choiceOf, clearFacet } from '../../domain/filter/changeFilter.ts'
import type { Facet } from '../../domain/filter/filter.ts'
import { useAtlas } from '../../store/atlasStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { filterWords } from '../../words/filter.ts'
import { filtersWords } from '../../words/filters.ts'
import { FacetChoices } from './FacetChoices.tsx'
import styles from './FiltersPanel.module.css'

interface FacetSectionProps {
  readonly facet: Facet
  readonly startsOpen: boolean
}

/** One facet of the filters panel: opens and closes, says how much is chosen, clears alone. */
export function FacetSection({ facet, startsOpen }: FacetSectionProps) {
  const [isOpen, setOpen] = useState(startsOpen)
  const changeFilter = useAtlas((state) => state.changeFilter)
  const chosen = useAtlas(({ filter }) => {
    const { include, exclude } = choiceOf(filter, facet)
    return include.length + exclude.length
  })
  const name = filterWords.facets[facet]
  return (
    <Disclosure
      isOpen={isOpen}
      onToggle={setOpen}
      title={
        <span className={styles['facetTitle']}>
          {name}
          {chosen === 0 ? null : (
            <span className={styles['chosen']}>{filtersWords.chosen(chosen)}</span>
          )}
        </span>
      }
      end={
        chosen === 0 ? null : (
          <IconButton
            size="small"
            label={filtersWords.clearFacet(name)}
            onPress={() => changeFilter((filter) => clearFacet(filter, facet))}
          >
            <X aria-hidden />
          </IconButton>
        )
      }
    >
      <FacetChoices facet={facet} />
    </Disclosure>
  )
}
