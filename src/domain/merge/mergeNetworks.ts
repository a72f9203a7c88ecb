import { canonicalJson } from '../network/canonicalJson.ts'
import { isJsonObject } from '../network/jsonObject.ts'
import { IdMaker } from '../network/idMaker.ts'
import type { Case } from '../network/schema/case.ts'
import type { Entity, EntityId } from '../network/schema/entity.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import type { Relation, RelationId } from '../network/schema/relation.ts'
import type { Source } from '../network/schema/source.ts'
import { mergeEntities } from './mergeEntities.ts'

/** What a person decided of the entities of a file. Whoever is not named is added. */
export interface MergeDecisions {
  /** entities of the open network by the incoming ones that are the same */
  readonly same: ReadonlyMap<EntityId, EntityId>
  /** fields of which the incoming value is taken, by incoming entity */
  readonly takeTheirs: ReadonlyMap<EntityId, ReadonlySet<string>>
  /** data hash of the incoming file */
  readonly dataHash: string
  /** full ISO date */
  readonly date: string
}

/** What became of everything in the incoming file. */
export interface MergeReport {
  readonly merged: number
  readonly addedEntities: number
  readonly addedRelations: number
  /** relations that were there already, in ours or in the file once its entities were made one: their sources and cases were united */
  readonly joinedRelations: number
  /** relations that are left out, by their ids in the file: both their ends became one entity */
  readonly foldedRelations: readonly RelationId[]
  readonly addedSources: number
  readonly addedCases: number
  /** new ids by old ones, of entities and relations whose id was taken */
  readonly renamed: ReadonlyMap<string, string>
  /** parts of the incoming file that a merged network cannot hold: its stories, for one */
  readonly leftBehind: readonly string[]
}

/** Adds documents that are not there yet under ids of their own; equal ones stay one. Ids of ours by theirs. */
function uniteDocuments<Document extends Source | Case>(
  ours: readonly Document[],
  theirs: readonly Document[],
  keyOf: (document: Document) => string,
) {
  const all = [...ours]
  const ids = new IdMaker(new Set(ours.map(({ id }) => id)))
  const byKey = new Map(ours.map((document) => [keyOf(document), document.id]))
  const idOf = new Map<string, string>()
  for (const document of theirs) {
    const known = byKey.get(keyOf(document))
    const id = known ?? ids.make(document.id)
    idOf.set(document.id, id)
    if (known !== undefined) continue
    byKey.set(keyOf(document), id)
    all.push(id === document.id ? document : { ...document, id })
  }
  return { all, idOf, added: all.length - ours.length }
}

/** All of a row but some fields, as text to compare by. */
function without(row: object, fields: readonly string[]): string {
  return canonicalJson(
    Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field))),
  )
}

const withoutId = (document: Source | Case) => without(document, ['id'])

function withSources(entity: Entity, to: (ids: readonly string[]) => string[]): Entity {
  const { listings, reportedChokepoint: reported, sources } = entity
  return {
    ...entity,
    sources: to(sources),
    ...(listings && {
      listings: listings.map((listing) => ({ ...listing, sources: to(listing.sources) })),
    }),
    ...(reported && { reportedChokepoint: { ...reported, sources: to(reported.sources) } }),
  }
}

/** What tells two relations apart: everything but id, sources and cases. */
function relationKey(relation: Relation): string {
  return without(relation, ['id', 'sources', 'cases'])
}

const TAKEN_PARTS = new Set([
  'kind',
  'version',
  'meta',
  'sources',
  'cases',
  'entities',
  'relations',
  '$schema',
])

function mergedMeta(ours: NetworkFile, theirs: NetworkFile, { dataHash, date }: MergeDecisions) {
  const before = ours.meta['mergedFrom']
  const countryNames = { ...theirs.meta.countryNames, ...ours.meta.countryNames }
  return {
    ...ours.meta,
    ...(Object.keys(countryNames).length > 0 && { countryNames }),
    mergedFrom: [
      ...(Array.isArray(before) ? before.filter(isJsonObject) : []),
      { title: theirs.meta.title, dataHash, date },
    ],
  }
}

/**
 * Merges a network file into another one. Decided pairs become one entity (see `mergeEntities`), all else is added, under another id
 * where its own is taken; relations follow their ends. One that is there already is joined with it: sources and cases united. One
 * whose two ends became one entity says nothing any more and is left out, which the report tells.
 * Rows of ours that do not change stay the same objects.
 */
export function mergeNetworks(
  ours: NetworkFile,
  theirs: NetworkFile,
  decisions: MergeDecisions,
): { readonly file: NetworkFile; readonly report: MergeReport } {
  const sources = uniteDocuments<Source>(ours.sources, theirs.sources, withoutId)
  const cases = uniteDocuments<Case>(ours.cases ?? [], theirs.cases ?? [], withoutId)
  const sourcesOf = (ids: readonly string[]) => [
    ...new Set(ids.map((id) => sources.idOf.get(id) ?? id)),
  ]
  const renamed = new Map<string, string>()
  const from = { here: ours.meta.title, there: theirs.meta.title }

  const entities = new Map<EntityId, Entity>(ours.entities.map((entity) => [entity.id, entity]))
  const entityIds = new IdMaker(new Set(entities.keys()))
  const entityOf = new Map<EntityId, EntityId>()
  for (const incoming of theirs.entities) {
    const there = withSources(incoming, sourcesOf)
    const hereId = decisions.same.get(incoming.id)
    const here = hereId === undefined ? undefined : entities.get(hereId)
    if (here) {
      const takeTheirs = decisions.takeTheirs.get(incoming.id) ?? new Set()
      entities.set(here.id, mergeEntities(here, there, { takeTheirs, from }))
      entityOf.set(incoming.id, here.id)
      continue
    }
    const id = entityIds.make(incoming.id)
    if (id !== incoming.id) renamed.set(incoming.id, id)
    entityOf.set(incoming.id, id)
    entities.set(id, { ...there, id })
  }

  const relations = new Map(ours.relations.map((relation) => [relation.id, relation]))
  const byKey = new Map(ours.relations.map((relation) => [relationKey(relation), relation.id]))
  const relationIds = new IdMaker(new Set(relations.keys()))
  const foldedRelations: RelationId[] = []
  let joinedRelations = 0
  for (const incoming of theirs.relations) {
    const { cases: itsCases } = incoming
    const there: Relation = {
      ...incoming,
      source: entityOf.get(incoming.source) ?? incoming.source,
      target: entityOf.get(incoming.target) ?? incoming.target,
      sources: sourcesOf(incoming.sources),
      ...(itsCases && { cases: [...new Set(itsCases.map((id) => cases.idOf.get(id) ?? id))] }),
    }
    if (there.source === there.target && incoming.source !== incoming.target) {
      foldedRelations.push(incoming.id)
      continue
    }
    const key = relationKey(there)
    const knownId = byKey.get(key)
    const known = knownId === undefined ? undefined : relations.get(knownId)
    if (known) {
      joinedRelations += 1
      const united = [...new Set([...(known.cases ?? []), ...(there.cases ?? [])])]
      relations.set(known.id, {
        ...known,
        sources: [...new Set([...known.sources, ...there.sources])],
        ...(united.length > 0 && { cases: united }),
      })
      continue
    }
    const id = relationIds.make(there.id)
    byKey.set(key, id)
    if (id !== there.id) renamed.set(there.id, id)
    relations.set(id, { ...there, id })
  }

  const merged = theirs.entities.filter(({ id }) => decisions.same.has(id)).length
  return {
    file: {
      ...ours,
      meta: mergedMeta(ours, theirs, decisions),
      sources: sources.all,
      ...(cases.all.length > 0 || ours.cases ? { cases: cases.all } : {}),
      entities: [...entities.values()],
      relations: [...relations.values()],
    },
    report: {
      merged,
      addedEntities: theirs.entities.length - merged,
      addedRelations: theirs.relations.length - joinedRelations - foldedRelations.length,
      joinedRelations,
      foldedRelations,
      addedSources: sources.added,
      addedCases: cases.added,
      renamed,
      leftBehind: Object.keys(theirs).filter((part) => !TAKEN_PARTS.has(part)),
    },
  }
}
