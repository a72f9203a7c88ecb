import { Button } from 'react-aria-components'
import { goToEntities } from '../../commands/goToEntity.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { ownershipWords as words } from '../../words/ownership.ts'
import styles from './SupposedStrip.module.css'

interface ReachedNumberProps {
  readonly rule: string
  /** the entities that meet its arithmetic now */
  readonly ids: readonly EntityId[]
  /** how many do by loaded listings alone */
  readonly before: number
}

/** How many entities meet a rule; pointing at it lights them up, pressing it selects them. */
export function ReachedNumber({ rule, ids, before }: ReachedNumberProps) {
  const { setHovered } = atlasStore.getState()
  const more = ids.length - before
  return (
    <Button
      className={styles['number'] ?? ''}
      aria-label={words.meets(rule, ids.length, before)}
      isDisabled={ids.length === 0}
      onPress={() => goToEntities(atlasStore, ids)}
      onHoverStart={() => setHovered({ kind: 'entities', ids })}
      onHoverEnd={() => setHovered(null)}
    >
      {rule} <strong>{ids.length}</strong>
      {more > 0 ? <span className={styles['more']}> {words.more(more)}</span> : null}
    </Button>
  )
}
