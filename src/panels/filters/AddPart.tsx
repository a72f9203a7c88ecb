import type { ReactNode } from 'react'
import { type AtlasState, useAtlas } from '../../store/atlasStore.ts'
import { selectFacetCounts } from '../../store/selectors/selectFacetCounts.ts'
import { MenuButton } from '../../ui/MenuButton.tsx'
import { filtersWords } from '../../words/filters.ts'
import { ADDABLE_PARTS, type FilterPart, filterPartName } from './filterPart.ts'

interface AddPartProps {
  readonly onAdd: (part: FilterPart) => void
  readonly children: ReactNode
}

const selectFacets = (state: AtlasState) => state.filter.facets

/** A menu of the parts a filter can have and has not. */
export function AddPart({ onAdd, children }: AddPartProps) {
  const counts = useAtlas(selectFacetCounts)
  const facets = useAtlas(selectFacets)
  const hasText = useAtlas((state) => state.filter.text !== '')
  const hasTime = useAtlas(({ filter: { time } }) => Boolean(time.from ?? time.to) || !time.undated)

  const isOpenTo = (part: FilterPart) => {
    if (part === 'text') return !hasText
    if (part === 'time') return !hasTime
    return part !== 'revealed' && !facets[part] && (counts?.[part].counts.size ?? 0) > 0
  }
  return (
    <MenuButton
      look="quiet"
      hasChevron={false}
      label={filtersWords.bar.add}
      groups={[
        {
          id: 'parts',
          entries: ADDABLE_PARTS.filter(isOpenTo).map((part) => ({
            id: part,
            label: filterPartName(part),
            onAction: () => onAdd(part),
          })),
        },
      ]}
    >
      {children}
    </MenuButton>
  )
}
