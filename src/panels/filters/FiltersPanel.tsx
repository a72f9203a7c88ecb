import { clearAll, isEmptyFilter } from '../../domain/filter/changeFilter.ts'
import { FACETS, RELATION_FACETS, type Facet, type FilterMode } from '../../domain/filter/filter.ts'
import { type AtlasState, useAtlas } from '../../store/atlasStore.ts'
import { selectFacetCounts } from '../../store/selectors/selectFacetCounts.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { filtersWords } from '../../words/filters.ts'
import { FacetSection } from './FacetSection.tsx'
import styles from './FiltersPanel.module.css'
import { TextFilter } from './TextFilter.tsx'

const MODES = (['hide', 'dim'] as const satisfies readonly FilterMode[]).map((id) => ({
  id,
  label: filtersWords.modes[id],
}))
/** Seldom asked: closed until somebody does. */
const STARTS_CLOSED: ReadonlySet<Facet> = new Set(['programme', 'relationType', 'confidence'])

const selectIsEmpty = ({ filter }: AtlasState) => isEmptyFilter(filter)

/** The filters: text, then every facet this network has values for. */
export function FiltersPanel() {
  const counts = useAtlas(selectFacetCounts)
  const mode = useAtlas((state) => state.filterMode)
  const setMode = useAtlas((state) => state.setFilterMode)
  const changeFilter = useAtlas((state) => state.changeFilter)
  const chosen = useAtlas((state) => state.filter.facets)
  const isEmpty = useAtlas(selectIsEmpty)

  if (!counts)
    return (
      <EmptyState title={filtersWords.nothingOpen.title}>
        {filtersWords.nothingOpen.text}
      </EmptyState>
    )
  const shown = FACETS.filter((facet) => counts[facet].counts.size > 0 || chosen[facet])
  return (
    <div className={styles['panel']}>
      <header className={styles['header']}>
        <h2>{filtersWords.title}</h2>
        {isEmpty ? null : (
          <Button look="quiet" onPress={() => changeFilter(clearAll)}>
            {filtersWords.clearAll}
          </Button>
        )}
      </header>
      <TextFilter />
      <div className={styles['mode']}>
        <span>{filtersWords.mode}</span>
        <SegmentedControl
          label={filtersWords.mode}
          segments={MODES}
          value={mode}
          onChange={setMode}
        />
      </div>
      {shown.map((facet) => (
        <section key={facet} className={styles['facet']}>
          {facet === RELATION_FACETS[0] ? (
            <p className={styles['part']}>{filtersWords.ofRelations}</p>
          ) : null}
          <FacetSection facet={facet} startsOpen={!STARTS_CLOSED.has(facet)} />
        </section>
      ))}
    </div>
  )
}
