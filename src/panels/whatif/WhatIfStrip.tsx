import { X } from 'lucide-react'
import { goToEntities } from '../../commands/goToEntity.ts'
import { clearStops, toggleWhatIf } from '../../commands/stopCommands.ts'
import { startEntities } from '../../commands/stopEntities.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectNetwork } from '../../store/selectors/selectNetwork.ts'
import { Button } from '../../ui/Button.tsx'
import { Chips, type Chip } from '../../ui/Chips.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { whatIfWords } from '../../words/whatIf.ts'
import { EntitiesNumber } from '../parts/EntitiesNumber.tsx'
import { StopOutcome } from './StopOutcome.tsx'
import styles from './WhatIfStrip.module.css'

/** Chips at most; a box can stop hundreds. */
const MOST_CHIPS = 12

const selectStopped = (state: AtlasState) => state.stopped

function chipsOf(network: Network, stopped: readonly EntityId[]): Chip[] {
  return stopped.map((id) => {
    const text = entityName(network, id)
    const content = <span className={styles['name']}>{text}</span>
    return { id, text, content, removeLabel: whatIfWords.startAgain(text) }
  })
}

/** One line under the picture: what is stopped, and what that does to the whole. */
export function WhatIfStrip() {
  const network = useAtlas(selectNetwork)
  const stopped = useAtlas(selectStopped)
  if (!network) return null
  return (
    <section aria-label={whatIfWords.strip} className={styles['strip']}>
      {stopped.length === 0 ? (
        <p className={styles['empty']}>{whatIfWords.empty.strip}</p>
      ) : (
        <>
          <div className={styles['stopped']}>
            <span className={styles['title']}>{whatIfWords.stopped}</span>
            <Chips
              label={whatIfWords.stoppedList}
              chips={chipsOf(network, stopped.slice(0, MOST_CHIPS))}
              onRemove={(id) => startEntities(atlasStore, [id])}
              onOpen={(id) => goToEntities(atlasStore, [id])}
            />
            {stopped.length > MOST_CHIPS ? (
              <span className={styles['more']}>
                <EntitiesNumber
                  text={whatIfWords.more(stopped.length - MOST_CHIPS)}
                  ids={stopped.slice(MOST_CHIPS)}
                />
              </span>
            ) : null}
            {stopped.length > 1 ? (
              <Button look="quiet" onPress={() => void clearStops.run(atlasStore)}>
                {clearStops.title}
              </Button>
            ) : null}
          </div>
          <StopOutcome />
        </>
      )}
      <div className={styles['leave']}>
        <IconButton
          label={whatIfWords.leave}
          keys={toggleWhatIf.keys?.[0]}
          size="small"
          onPress={() => void toggleWhatIf.run(atlasStore)}
        >
          <X aria-hidden size={14} />
        </IconButton>
      </div>
    </section>
  )
}
