import { readFileSync } from 'node:fs'
import path from 'node:path'
import { BUILD } from './prepareRun.ts'
import type { NetworkFile } from '../../../src/domain/network/schema/networkFile.ts'
import type { Drawn } from './picture.ts'

type Entity = NetworkFile['entities'][number]
type Relation = NetworkFile['relations'][number]

/** The real network, as it is shipped with the build. */
export const flagship = JSON.parse(
  readFileSync(path.join(BUILD, 'data/dprk-procurement.json'), 'utf8'),
) as NetworkFile

/** Whether an entity is a bank located in China. */
export const isBankInChina = ({ type, country }: Entity) => type === 'bank' && country === 'CN'

/** The authorities whose lists name an entity; `not listed` where none does. */
export function authoritiesOf({ listings = [] }: Entity): readonly string[] {
  const standing = listings.filter(
    ({ kind, end }) => end === undefined && ['designated', 'identified'].includes(kind),
  )
  const all = [...new Set(standing.map(({ authority }) => authority))]
  return all.length > 0 ? all : ['not listed']
}

/** Entities that pass and relations between them, read off the file. */
export function shownBy(passes: (entity: Entity) => boolean): Drawn {
  const entities = flagship.entities.filter(passes).map(({ id }) => id)
  const shown = new Set(entities)
  const isInside = ({ source, target }: Relation) => shown.has(source) && shown.has(target)
  const relations = flagship.relations.filter(isInside).map(({ id }) => id)
  return { entities: entities.toSorted(), relations: relations.toSorted() }
}

/** The same where something is chosen over relations: what no passing relation touches goes too. */
export function shownByRelations(
  passes: (entity: Entity) => boolean,
  relationPasses: (relation: Relation) => boolean,
): Drawn {
  const passing = flagship.relations.filter(relationPasses)
  const touched = new Set(passing.flatMap(({ source, target }) => [source, target]))
  const { entities } = shownBy((entity) => passes(entity) && touched.has(entity.id))
  const shown = new Set(entities)
  const relations = passing
    .filter(({ source, target }) => shown.has(source) && shown.has(target))
    .map(({ id }) => id)
  return { entities, relations: relations.toSorted() }
}

/** How many entities have each value, read off the file. */
export function tally(
  passes: (entity: Entity) => boolean,
  valuesOf: (entity: Entity) => readonly string[],
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const value of flagship.entities.flatMap(valuesOf)) counts[value] = 0
  for (const value of flagship.entities.filter(passes).flatMap(valuesOf))
    counts[value] = (counts[value] ?? 0) + 1
  return counts
}

/** The name of an entity. */
export function nameOf(id: string): string {
  const entity = flagship.entities.find((one) => one.id === id)
  if (!entity) throw new Error(`The network has no entity ${id}.`)
  return entity.name
}
