import { relationTiming } from '../../domain/details/relationTiming.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { detailsWords } from '../../words/details.ts'
import styles from './RelationTimes.module.css'

interface RelationTimesProps {
  readonly network: Network
  readonly relation: Relation
  /** The entity that is being read, which needs no name. */
  readonly reading?: EntityId
}

/** Whether a relation took place before or after either end was listed, where the dates tell. */
export function RelationTimes({ network, relation, reading }: RelationTimesProps) {
  const ids = [...new Set([relation.source, relation.target])]
  const ends = ids.flatMap((id) => network.entityById.get(id) ?? [])
  return relationTiming(relation, ends).map(({ entity, authority, listedOn, when }) => {
    if (when === 'untold') return null
    const name = entity.id === reading ? detailsWords.it : entity.name
    return (
      <p key={entity.id} className={styles['time']}>
        {detailsWords.timing[when](authority, name, listedOn)}
      </p>
    )
  })
}
