import { Button } from 'react-aria-components'
import { goToRelation } from '../../commands/goToRelation.ts'
import { relationTiming } from '../../domain/details/relationTiming.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { detailsWords } from '../../words/details.ts'
import { networkWords } from '../../words/network.ts'
import { EntityLink } from './EntityLink.tsx'
import { LegalityMark } from './LegalityMark.tsx'
import { relationDates, relationReading, relationWorth } from './relationText.ts'
import styles from './RelationRow.module.css'
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
  const ends = [relation.source, relation.target].flatMap((id) => network.entityById.get(id) ?? [])
  const { setHovered } = atlasStore.getState()
  const particulars = [
    relation.item,
    relationDates(relation),
    ...relationWorth(relation),
    networkWords.legalities[relation.legality],
    facts && detailsWords.confidence(facts.confidence, facts.confidenceDerived),
  ]
  return (
    <li className={styles['row']}>
      <LegalityMark legality={relation.legality} layer={facts?.layer ?? 'other'} />
      <div className={styles['words']}>
        <Button
          className={styles['verb'] ?? ''}
          onPress={() => goToRelation(atlasStore, relation.id)}
          onHoverStart={() => setHovered({ kind: 'relation', id: relation.id })}
          onHoverEnd={() => setHovered(null)}
        >
          {relationReading(relation, from)}
        </Button>{' '}
        {other ? <EntityLink entity={other} /> : null}
        <p className={styles['about']}>
          {particulars.filter((words) => words).join(' · ')}
          <SourceMarks network={network} ids={relation.sources} />
        </p>
        {relation.evidence ? <p className={styles['evidence']}>{relation.evidence}</p> : null}
        {relationTiming(relation, ends).map(({ entity, authority, listedOn, relation: at }) =>
          at === 'during' ? null : (
            <p key={entity.id} className={styles['timing']}>
              {detailsWords[at](authority, entity.name, listedOn)}
            </p>
          ),
        )}
      </div>
    </li>
  )
}
