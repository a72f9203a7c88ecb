import { Button } from 'react-aria-components'
import { followToEntities } from '../../commands/follow.ts'
import type { Dealing } from '../../domain/sureness/position.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { surenessWords } from '../../words/sureness.ts'
import styles from './DealingLink.module.css'

interface DealingLinkProps {
  readonly dealing: Dealing
  readonly from: string
  readonly to: string
}

/** A relation that is only supposed, by the names of its ends: pointing at it lights these up, pressing it goes there. */
export function DealingLink({ dealing, from, to }: DealingLinkProps) {
  const { setHovered } = atlasStore.getState()
  return (
    <Button
      className={styles['link'] ?? ''}
      onPress={() => followToEntities(atlasStore, dealing)}
      onHoverStart={() => setHovered({ kind: 'entities', ids: dealing })}
      onHoverEnd={() => setHovered(null)}
    >
      {surenessWords.bypass.dealing(from, to)}
    </Button>
  )
}
