import { clearFilters } from '../../commands/clearFilters.ts'
import { isEmptyFilter } from '../../domain/filter/changeFilter.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { tableWords } from '../../words/tables.ts'

const selectIsUnfiltered = ({ filter }: AtlasState) => isEmptyFilter(filter)

/** Why a table has no rows, and the way back. */
export function FilteredEmpty() {
  const isUnfiltered = useAtlas(selectIsUnfiltered)
  if (isUnfiltered) return <EmptyState title={tableWords.empty.noRows} />
  return (
    <EmptyState
      title={tableWords.empty.filtered}
      actions={
        <Button onPress={() => void clearFilters.run(atlasStore)}>{clearFilters.title}</Button>
      }
    >
      {tableWords.empty.filteredHint}
    </EmptyState>
  )
}
