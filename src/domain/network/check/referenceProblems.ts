import { openWords } from '../../../words/open.ts'
import { unknownSources } from '../../stories/unknownSources.ts'
import type { Network } from '../network.ts'
import type { Problem } from '../openProblems.ts'
import { comparePartialDates } from '../partialDate.ts'
import type { Entity } from '../schema/entity.ts'
import type { Relation } from '../schema/relation.ts'
import { compareDecimals } from './compareDecimals.ts'
import { shortValue } from './shortValue.ts'

const words = openWords.reference

type Report = (path: string, sentence: string) => void

/** Ids that stand twice in a list; the index, which keeps one entry an id, tells whether there are any. */
function sameIds(
  list: string,
  items: readonly { id: string }[],
  index: ReadonlyMap<string, unknown>,
  report: Report,
) {
  if (index.size === items.length) return
  const firstOf = new Map<string, number>()
  items.forEach(({ id }, place) => {
    const first = firstOf.get(id)
    if (first === undefined) firstOf.set(id, place)
    else report(`${list}[${place}].id`, words.sameId(shortValue(id), `${list}[${first}]`))
  })
}

function named(
  ids: readonly string[] | undefined,
  index: ReadonlyMap<string, unknown>,
  path: () => string,
  sentence: (id: string) => string,
  report: Report,
) {
  if (!ids) return
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place] ?? ''
    if (!index.has(id)) report(`${path()}[${place}]`, sentence(shortValue(id)))
  }
}

function entityReferences(network: Network, entity: Entity, place: number, report: Report) {
  const { sourceById } = network
  const path = () => `entities[${place}]`
  named(entity.sources, sourceById, () => `${path()}.sources`, words.noSource, report)
  named(
    entity.reportedChokepoint?.sources,
    sourceById,
    () => `${path()}.reportedChokepoint.sources`,
    words.noSource,
    report,
  )
  entity.listings?.forEach(({ sources, date, end }, which) => {
    const listing = () => `${path()}.listings[${which}]`
    named(sources, sourceById, () => `${listing()}.sources`, words.noSource, report)
    if (date && end && comparePartialDates(date, end) === 'after') {
      report(`${listing()}.end`, words.listedAfterEnd(date, end))
    }
  })
}

function relationReferences(network: Network, relation: Relation, place: number, report: Report) {
  const { entityById, sourceById, caseById } = network
  const path = () => `relations[${place}]`
  if (!entityById.has(relation.source)) {
    report(`${path()}.source`, words.noEntity(shortValue(relation.source)))
  }
  if (!entityById.has(relation.target)) {
    report(`${path()}.target`, words.noEntity(shortValue(relation.target)))
  }
  named(relation.sources, sourceById, () => `${path()}.sources`, words.noSource, report)
  named(relation.cases, caseById, () => `${path()}.cases`, words.noCase, report)
  if (relation.flow !== undefined && relation.flowReason === undefined) {
    report(`${path()}.flowReason`, words.flowWithoutReason)
  }
  const { start, end, stakePercent } = relation
  if (start && end && comparePartialDates(start, end) === 'after') {
    report(`${path()}.start`, words.startAfterEnd(start, end))
  }
  if (typeof stakePercent === 'object') {
    const { min, max } = stakePercent
    if (compareDecimals(min, max) > 0) {
      report(`${path()}.stakePercent`, words.minAboveMax(min, max))
    }
  }
}

function storyReferences(network: Network, report: Report) {
  const { file, entityById } = network
  file.stories?.forEach(({ steps }, which) => {
    steps.forEach(({ text = '', highlight, annotations }, place) => {
      const path = () => `stories[${which}].steps[${place}]`
      for (const id of unknownSources(network, text))
        report(`${path()}.text`, words.noSource(shortValue(id)))
      named(highlight, entityById, () => `${path()}.highlight`, words.noEntity, report)
      annotations?.forEach(({ entity }, one) => {
        if (entityById.has(entity)) return
        report(`${path()}.annotations[${one}].entity`, words.noEntity(shortValue(entity)))
      })
    })
  })
}

/**
 * What no schema can say of a network: ids that stand twice, ends, sources and cases that are named but not
 * there, a flow override without a reason, a start after its end, a least stake above the greatest. One pass.
 */
export function referenceProblems(network: Network): Problem[] {
  const problems: Problem[] = []
  const report: Report = (path, sentence) => problems.push({ path, sentence })
  sameIds('sources', network.sources, network.sourceById, report)
  sameIds('cases', network.cases, network.caseById, report)
  sameIds('entities', network.entities, network.entityById, report)
  network.entities.forEach((entity, place) => entityReferences(network, entity, place, report))
  sameIds('relations', network.relations, network.relationById, report)
  network.relations.forEach((relation, place) =>
    relationReferences(network, relation, place, report),
  )
  storyReferences(network, report)
  return problems
}
