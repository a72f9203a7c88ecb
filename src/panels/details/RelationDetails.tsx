import { relationTiming } from '../../domain/details/relationTiming.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { detailsWords } from '../../words/details.ts'
import { networkWords } from '../../words/network.ts'
import { EntityLink } from './EntityLink.tsx'
import { LegalityMark } from './LegalityMark.tsx'
import { relationDates, relationReading, relationWorth } from './relationText.ts'
import styles from './RelationDetails.module.css'
import { SourcesList } from './SourcesList.tsx'

interface RelationDetailsProps {
  readonly network: Network
  readonly relation: Relation
}

/** Everything documented about one relation. */
export function RelationDetails({ network, relation }: RelationDetailsProps) {
  const source = network.entityById.get(relation.source)
  const target = network.entityById.get(relation.target)
  const facts = network.factsOf.get(relation.id)
  if (!source || !target || !facts) return null
  const cases = (relation.cases ?? []).flatMap((id) => network.caseById.get(id) ?? [])
  const said = cases.filter(({ kind }) => kind !== 'topic').map(({ title }) => title)
  const topics = cases.filter(({ kind }) => kind === 'topic').map(({ title }) => title)
  const rows: [string, string | undefined][] = [
    [detailsWords.layer, networkWords.layers[facts.layer]],
    [detailsWords.legality, networkWords.legalities[relation.legality]],
    [detailsWords.item, relation.item],
    [detailsWords.dates, relationDates(relation)],
    [detailsWords.amount, relationWorth(relation).join(' · ') || undefined],
    [
      detailsWords.confidenceTitle,
      detailsWords.confidence(facts.confidence, facts.confidenceDerived),
    ],
    [detailsWords.cases, said.join(', ') || undefined],
    [detailsWords.topics, topics.join(', ') || undefined],
  ]
  return (
    <article className={styles['relation']}>
      <h2 className={styles['title']}>
        <EntityLink entity={source} />
        <span className={styles['verb']}>
          <LegalityMark legality={relation.legality} layer={facts.layer} />
          {relationReading(relation, source.id)}
        </span>
        <EntityLink entity={target} />
      </h2>
      <dl className={styles['rows']}>
        {rows.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {relation.evidence ? (
        <>
          <h3 className={styles['subtitle']}>{detailsWords.evidence}</h3>
          <p>{relation.evidence}</p>
        </>
      ) : null}
      {relation.flowReason ? <p>{detailsWords.flowReversed(relation.flowReason)}</p> : null}
      {relationTiming(relation, [source, target]).map(
        ({ entity, authority, listedOn, relation: at }) =>
          at === 'during' ? null : (
            <p key={entity.id}>{detailsWords[at](authority, entity.name, listedOn)}</p>
          ),
      )}
      <SourcesList network={network} ids={relation.sources} />
    </article>
  )
}
