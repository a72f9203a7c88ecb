import type { Network } from '../../domain/network/network.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { detailsWords } from '../../words/details.ts'
import { RelationLines } from './RelationLines.tsx'
import styles from './SeveralDetails.module.css'
import { SourcesList } from './SourcesList.tsx'

interface SeveralRelationsProps {
  readonly network: Network
  readonly relations: readonly Relation[]
}

/** Several selected relations, and the sources they rest on. */
export function SeveralRelations({ network, relations }: SeveralRelationsProps) {
  return (
    <>
      <h2 className={styles['title']} tabIndex={-1}>
        {detailsWords.selectedRelations(relations.length)}
      </h2>
      <div className={styles['chosen']}>
        <RelationLines network={network} relations={relations} first={24} />
      </div>
      <SourcesList network={network} ids={relations.flatMap(({ sources }) => sources)} />
    </>
  )
}
