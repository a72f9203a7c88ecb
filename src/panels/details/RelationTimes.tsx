import { timingSentences } from '../../domain/details/timingSentences.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import styles from './RelationTimes.module.css'

interface RelationTimesProps {
  readonly network: Network
  readonly relation: Relation
  /** The entity that is being read, which needs no name. */
  readonly reading?: EntityId
}

/** Whether a relation took place before or after either end was listed, where the dates tell. */
export function RelationTimes({ network, relation, reading }: RelationTimesProps) {
  return timingSentences(network, relation, reading).map(({ id, text }) => (
    <p key={id} className={styles['time']}>
      {text}
    </p>
  ))
}
