import type { Network } from '../../domain/network/network.ts'
import { relationSentence } from '../../domain/network/relationSentence.ts'
import { relationVerb } from '../../domain/network/relationVerb.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { detailsWords } from '../../words/details.ts'
import { networkWords } from '../../words/network.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { EditBar } from './EditBar.tsx'
import { EditedNote } from './EditedNote.tsx'
import { FurtherFields } from './FurtherFields.tsx'
import { HandOnBar } from './HandOnBar.tsx'
import { Facts } from './Facts.tsx'
import { LegalityMark } from '../parts/LegalityMark.tsx'
import { relationFacts } from './relationFacts.tsx'
import styles from './RelationDetails.module.css'
import { RelationTimes } from './RelationTimes.tsx'
import { Section } from './Section.tsx'
import { SourceMarks } from './SourceMarks.tsx'
import { SourcesList } from './SourcesList.tsx'

interface RelationDetailsProps {
  readonly network: Network
  readonly relation: Relation
}

/** Everything documented about one relation. */
export function RelationDetails({ network, relation }: RelationDetailsProps) {
  const source = network.entityById.get(relation.source)
  const target = network.entityById.get(relation.target)
  const layer = network.factsOf.get(relation.id)?.layer ?? 'other'
  if (!source || !target) return null
  return (
    <article>
      <div className={styles['head']}>
        <p className={styles['kind']}>
          {networkWords.relation.one}
          <EditBar />
          <HandOnBar kind="relation" id={relation.id} />
        </p>
        <h2
          className={styles['title']}
          tabIndex={-1}
          aria-label={relationSentence(network, relation)}
        >
          <EntityLink entity={source} />
          <span className={styles['verb']}>
            <LegalityMark legality={relation.legality} layer={layer} />
            {relationVerb(relation)}
          </span>
          <EntityLink entity={target} />
        </h2>
        <EditedNote row={relation} />
        <Facts rows={relationFacts(network, relation)} />
        <RelationTimes network={network} relation={relation} />
      </div>
      {relation.evidence ? (
        <Section title={detailsWords.evidence}>
          <p className={styles['evidence']}>
            {relation.evidence}
            <SourceMarks network={network} ids={relation.sources} />
          </p>
        </Section>
      ) : null}
      <FurtherFields key={relation.id} row={relation} />
      <SourcesList network={network} ids={relation.sources} />
    </article>
  )
}
