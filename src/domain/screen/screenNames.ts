import { foldText } from '../../lib/foldText.ts'
import { partOf, type Steps } from '../../lib/steps.ts'
import { findNames } from '../match/findNames.ts'
import { indexNames, type NameIndex } from '../match/nameIndex.ts'
import { nameTexts, type NameText } from '../match/nameTexts.ts'
import type { Entity } from '../network/schema/entity.ts'
import {
  LEAST_CLOSENESS,
  MOST_LEADS,
  type AskedName,
  type Lead,
  type ScreenedList,
  type ScreenedName,
  type Screening,
  type SearchedList,
} from './screening.ts'

interface Place extends NameText {
  readonly listId: string
  readonly entity: Entity
}

/** What all lists together are searched by. */
interface Searched {
  readonly index: NameIndex
  /** whose each name of the index is */
  readonly places: readonly Place[]
  /** by folded identifiers and list references */
  readonly exact: ReadonlyMap<string, readonly Lead[]>
}

/** Shorter identifiers say nothing on their own. */
const SHORTEST_IDENTIFIER = 4
/** How much of the work is making the index. */
const INDEXED = 0.5

function exactLeads(listId: string, entity: Entity): Lead[] {
  const common = { listId, entity, closeness: 1 }
  const identifiers = Object.values(entity.identifiers ?? {})
  const references = (entity.listings ?? []).flatMap(({ reference }) => reference ?? [])
  return [
    ...identifiers.map((text) => ({ ...common, on: 'identifier' as const, text })),
    ...references.map((text) => ({ ...common, on: 'listReference' as const, text })),
  ].filter(({ text }) => foldText(text).length >= SHORTEST_IDENTIFIER)
}

function* prepare(lists: readonly ScreenedList[]): Steps<Searched> {
  const places = lists.flatMap(({ id, network }) =>
    network.entities.flatMap((entity) =>
      nameTexts(entity).map((text) => ({ ...text, listId: id, entity })),
    ),
  )
  yield 0
  const exact = new Map<string, Lead[]>()
  for (const { id, network } of lists)
    for (const lead of network.entities.flatMap((entity) => exactLeads(id, entity)))
      exact.set(foldText(lead.text), [...(exact.get(foldText(lead.text)) ?? []), lead])
  yield 0
  const index = yield* indexNames(places.map(({ text }) => text))
  return { index, places, exact }
}

function screenName(asked: AskedName, { index, places, exact }: Searched): ScreenedName {
  const found = findNames(index, asked.name, LEAST_CLOSENESS).map(({ place, closeness }): Lead => {
    const { listId, entity, on, text } = places[place]!
    return { listId, entity, on, text, closeness: closeness.closeness, found: closeness }
  })
  const best = new Map<string, Map<string, Lead>>()
  for (const lead of [...(exact.get(foldText(asked.name)) ?? []), ...found]) {
    const ofList = best.get(lead.listId) ?? new Map<string, Lead>()
    best.set(lead.listId, ofList)
    const before = ofList.get(lead.entity.id)
    if (!before || lead.closeness > before.closeness) ofList.set(lead.entity.id, lead)
  }
  const leads = [...best.values()]
    .flatMap((ofList) => [...ofList.values()])
    .toSorted((a, b) => b.closeness - a.closeness)
  const kept = leads.slice(0, MOST_LEADS)
  return { ...asked, leads: kept, leftOut: leads.length - kept.length }
}

function describeList({ id, network, dataHash }: ScreenedList): SearchedList {
  const { title, asOf = null, fictional = false } = network.file.meta
  const names = network.entities.reduce((sum, entity) => sum + nameTexts(entity).length, 0)
  const entities = network.entities.length
  return { id, title, dataHash, asOf, isFictional: fictional, entities, names }
}

/**
 * Looks for names in lists: by name, alias, native name and its Latin reading as `compareNames` compares them, by identifier and
 * list reference exactly. One lead for each entity that comes near, by its closest text; ties in the order of the lists.
 */
export function* screenNames(
  names: readonly AskedName[],
  lists: readonly ScreenedList[],
): Steps<Screening> {
  const searched = yield* partOf(prepare(lists), 0, INDEXED)
  const screened: ScreenedName[] = []
  for (const asked of names) {
    screened.push(screenName(asked, searched))
    yield INDEXED + ((1 - INDEXED) * screened.length) / names.length
  }
  return { lists: lists.map(describeList), names: screened }
}
