import { clearFilters } from '../commands/clearFilters.ts'
import { showWelcome } from '../commands/dialogCommands.ts'
import type { Command } from '../commands/command.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { selectNetwork } from '../store/selectors/selectNetwork.ts'
import { selectVisible } from '../store/selectors/selectVisible.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { appWords } from '../words/app.ts'
import styles from './EmptyPicture.module.css'

interface Reason {
  readonly says: { readonly title: string; readonly hint: string }
  readonly wayOut: Command
}

const { emptyPicture } = appWords
const NO_NETWORK: Reason = { says: emptyPicture.noNetwork, wayOut: showWelcome }
const NO_ENTITIES: Reason = { says: emptyPicture.noEntities, wayOut: showWelcome }
const FILTERED: Reason = { says: emptyPicture.filtered, wayOut: clearFilters }

function selectReason(state: AtlasState): Reason | null {
  const network = selectNetwork(state)
  if (!network) return state.opening === null ? NO_NETWORK : null
  if (network.entities.length === 0) return NO_ENTITIES
  return state.filterMode === 'hide' && selectVisible(state).entities.size === 0 ? FILTERED : null
}

/** Why the picture shows nobody, and the way out; nothing while it shows someone. */
export function EmptyPicture() {
  const reason = useAtlas(selectReason)
  if (!reason) return null
  const { says, wayOut } = reason
  return (
    <div className={styles['empty']}>
      <EmptyState
        title={says.title}
        actions={<Button onPress={() => void wayOut.run(atlasStore)}>{wayOut.title}</Button>}
      >
        {says.hint}
      </EmptyState>
    </div>
  )
}
