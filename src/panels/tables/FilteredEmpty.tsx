import { clearFilters } from '../../commands/clearFilters.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { tableWords } from '../../words/tables.ts'

/** Why a table has no rows, and the way back. */
export function FilteredEmpty() {
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
