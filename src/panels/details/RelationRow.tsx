import { Button } from 'react-aria-components'
import { followToRelation } from '../../commands/follow.ts'
import type { Network } from '../../domain/network/network.ts'
import { relationSentence } from '../../domain/network/relationSentence.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { detailsWords } from '../../words/details.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { LegalityMark } from '../parts/LegalityMark.tsx'
import { relationParticulars, relationReading } from '../../domain/details/relationText.ts'
import styles from './RelationRow.module.css'
import { RelationTimes } from './RelationTimes.tsx'
import { SourceMarks } from './SourceMarks.tsx'

interface RelationRowProps {
  readonly network: Network
  readonly relation: Relation
  /** The entity the relation is read from. */
  readonly from: EntityId
}

/** One relation of an entity: who with, what, when, how sure, and where it is documented. */
export function RelationRow({ network, relation, from }: RelationRowProps) {
  const other = network.entityById.get(relation.source === from ? relation.target : relation.source)
  const facts = network.factsOf.get(relation.id)
  const { verb, isOtherFirst } = relationReading(relation, from)
  const { setHovered } = atlasStore.getState()
  const link = other ? <EntityLink entity={other} /> : null
  return (
    <li className={styles['row']}>
      {isOtherFirst ? link : null}
      <Button
        className={styles['verb'] ?? ''}
        aria-label={detailsWords.readRelation(relationSentence(network, relation))}
        onPress={() => followToRelation(atlasStore, relation.id)}
        onHoverStart={() => setHovered({ kind: 'relation', id: relation.id })}
        onHoverEnd={() => setHovered(null)}
      >
        <LegalityMark legality={relation.legality} layer={facts?.layer ?? 'other'} />
        {isOtherFirst ? `${verb} ${detailsWords.it}` : verb}
      </Button>
      {isOtherFirst ? null : link}
      <p className={styles['about']}>
        {relationParticulars(network, relation).join(' · ')}
        <SourceMarks network={network} ids={relation.sources} />
      </p>
      {relation.evidence ? <p className={styles['evidence']}>{relation.evidence}</p> : null}
      <RelationTimes network={network} relation={relation} reading={from} />
    </li>
  )
}
