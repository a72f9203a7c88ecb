import type { ReactNode } from 'react'
import { stopExactly } from '../../commands/stopEntities.ts'
import type { Network } from '../../domain/network/network.ts'
import type { StopChoice } from '../../domain/removal/removal.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { bestStopsWords as words } from '../../words/bestStops.ts'
import { languageWords } from '../../words/language.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import styles from './StopChoiceCard.module.css'

interface StopChoiceCardProps {
  readonly network: Network
  readonly title: string
  /** Names the button for who cannot see beside which choice it stands. */
  readonly stopLabel: string
  readonly choice: StopChoice
  readonly connectedPairs: number
  readonly children?: ReactNode
}

const selectStopped = (state: AtlasState) => state.stopped

/** One choice of entities: what it loses, who they are, and a button that stops just them. */
export function StopChoiceCard({
  network,
  title,
  stopLabel,
  choice,
  connectedPairs,
  children,
}: StopChoiceCardProps) {
  const stopped = useAtlas(selectStopped)
  const areStopped =
    stopped.length === choice.stopped.length && choice.stopped.every((id) => stopped.includes(id))
  return (
    <section aria-label={title} className={styles['card']}>
      <h3 className={styles['title']}>{title}</h3>
      <p>
        <strong className={styles['number']}>
          {choice.pairsLost.toLocaleString(languageWords.tag)}
        </strong>
        {words.lost(connectedPairs)}
        {choice.cost === choice.stopped.length ? null : words.cost(choice.cost)}
      </p>
      <ul>
        {choice.stopped.flatMap((id) => {
          const entity = network.entityById.get(id)
          return entity ? (
            <li key={id}>
              <EntityLink entity={entity} />
            </li>
          ) : (
            []
          )
        })}
      </ul>
      {areStopped ? (
        <p className={styles['quiet']}>{words.stopped}</p>
      ) : (
        <p>
          <Button aria-label={stopLabel} onPress={() => stopExactly(atlasStore, choice.stopped)}>
            {words.stopThese}
          </Button>
        </p>
      )}
      {children}
    </section>
  )
}
