import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { detailsWords } from '../../words/details.ts'
import { networkWords } from '../../words/network.ts'
import { relationDates, relationWorth } from '../../domain/details/relationText.ts'
import styles from './relationFacts.module.css'

function flowOf(network: Network, relation: Relation): string {
  const flow = network.factsOf.get(relation.id)?.flow ?? 'none'
  if (flow === 'none') return detailsWords.flowNone
  const end = flow === 'forward' ? relation.target : relation.source
  return detailsWords.flowAlong(entityName(network, end))
}

function confidenceOf(network: Network, { id }: Relation): string | undefined {
  const facts = network.factsOf.get(id)
  if (!facts) return undefined
  const word = networkWords.confidences[facts.confidence]
  return facts.confidenceDerived
    ? detailsWords.confidenceDerived(word)
    : detailsWords.confidenceStated(word)
}

/** What is stated of a relation, and what follows from it, under their names. */
export function relationFacts(network: Network, relation: Relation) {
  const { legality, item, wording, type, flowReason } = relation
  const layer = network.factsOf.get(relation.id)?.layer ?? 'other'
  const cases = (relation.cases ?? []).flatMap((id) => network.caseById.get(id) ?? [])
  const titles = cases
    .filter(({ kind }) => kind !== 'topic')
    .map(({ kind, title, date }) =>
      [`${networkWords.caseKinds[kind].one}: ${title}`, date].filter(Boolean).join(', '),
    )
  const topics = cases.filter(({ kind }) => kind === 'topic').map(({ title }) => title)
  return [
    { name: detailsWords.item, value: item },
    { name: detailsWords.dates, value: relationDates(relation) },
    { name: detailsWords.amount, value: relationWorth(relation).join(' · ') },
    { name: detailsWords.legality, value: networkWords.legalities[legality] },
    { name: detailsWords.confidenceTitle, value: confidenceOf(network, relation) },
    { name: detailsWords.layer, value: networkWords.layers[layer] },
    {
      name: detailsWords.flow,
      value: flowReason ? `${flowOf(network, relation)}. ${flowReason}` : flowOf(network, relation),
    },
    {
      name: detailsWords.countedAs,
      value: wording === undefined ? undefined : networkWords.relationTypes[type].forward,
    },
    {
      name: detailsWords.cases,
      value: titles.length > 0 && titles.map((title) => <div key={title}>{title}</div>),
    },
    {
      name: detailsWords.topics,
      value: topics.length > 0 && (
        <>
          {topics.join(' · ')}
          <div className={styles['hint']}>{detailsWords.topicsHint}</div>
        </>
      ),
    },
  ]
}
