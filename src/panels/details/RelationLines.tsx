import { Button } from 'react-aria-components'
import { followToRelation } from '../../commands/follow.ts'
import type { Network } from '../../domain/network/network.ts'
import { relationSentence } from '../../domain/network/relationSentence.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { LegalityMark } from '../parts/LegalityMark.tsx'
import { LongList } from './LongList.tsx'
import { relationDates } from '../../domain/details/relationText.ts'
import styles from './RelationLines.module.css'

interface RelationLinesProps {
  readonly network: Network
  readonly relations: readonly Relation[]
  /** How many show before anybody asks for more. */
  readonly first: number
}

/** Relations as sentences, each leading to its details. */
export function RelationLines({ network, relations, first }: RelationLinesProps) {
  const { setHovered } = atlasStore.getState()
  return (
    <LongList rows={relations} first={first} className={styles['lines']}>
      {(relation) => {
        const { id, legality, start, end } = relation
        return (
          <li key={id}>
            <Button
              className={styles['line'] ?? ''}
              onPress={() => followToRelation(atlasStore, id)}
              onHoverStart={() => setHovered({ kind: 'relation', id })}
              onHoverEnd={() => setHovered(null)}
            >
              <LegalityMark legality={legality} layer={network.factsOf.get(id)?.layer ?? 'other'} />
              <span>
                {relationSentence(network, relation)}
                {start || end ? (
                  <span className={styles['dates']}> {relationDates(relation)}</span>
                ) : null}
              </span>
            </Button>
          </li>
        )
      }}
    </LongList>
  )
}
