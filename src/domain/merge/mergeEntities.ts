import { foldText } from '../../lib/foldText.ts'
import { canonicalJson } from '../network/canonicalJson.ts'
import type { Entity, Listing } from '../network/schema/entity.ts'

/** Fields of which an entity has one value, and which a person chooses between where two differ. */
export const SINGLE_FIELDS = [
  'name',
  'nativeName',
  'latinName',
  'type',
  'country',
  'location',
  'role',
  'routeRole',
] as const
export type SingleField = (typeof SINGLE_FIELDS)[number]

/** A value that was not chosen, kept with the entity under `otherValues`. */
export interface OtherValue {
  readonly field: string
  readonly value: unknown
  /** title of the network it comes from */
  readonly from: string
}

export interface EntityMerge {
  /** fields of which the incoming value is taken; of all others the open network's */
  readonly takeTheirs: ReadonlySet<string>
  /** titles of the open network and of the incoming one */
  readonly from: { readonly here: string; readonly there: string }
}

const UNITED = new Set([
  'id',
  'aliases',
  'status',
  'listings',
  'identifiers',
  'sources',
  'otherValues',
])
/** Names of which another stays as an alias. */
const NAMES = new Set(['name', 'nativeName', 'latinName'])

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b)

/** Fields with one value each that two entities disagree on. */
export function conflictsOf(here: Entity, there: Entity): readonly SingleField[] {
  return SINGLE_FIELDS.filter(
    (field) =>
      here[field] !== undefined && there[field] !== undefined && !same(here[field], there[field]),
  )
}

function union(a: readonly string[] = [], b: readonly string[] = []): string[] {
  return [...new Set([...a, ...b])]
}

/**
 * True for two that can be one entry of one list: the same in every field, but for the sources and the day of the list; under
 * the same reference, a field that only one of them has stands in no way,
 * unless it is the end of the entry.
 */
function isSameListing(a: Listing, b: Listing): boolean {
  const hasReference = a.reference !== undefined && a.reference === b.reference
  const fields = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...fields].every((field) => {
    if (field === 'sources' || field === 'asOf') return true
    const lacks = a[field] === undefined || b[field] === undefined
    return (hasReference && lacks && field !== 'end') || same(a[field] ?? null, b[field] ?? null)
  })
}

function uniteListing(a: Listing, b: Listing): Listing {
  const asOf = [a.asOf, b.asOf]
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1)
  return {
    ...b,
    ...a,
    ...(asOf !== undefined && { asOf }),
    sources: union(a.sources, b.sources),
  }
}

function uniteListings(a: readonly Listing[] = [], b: readonly Listing[] = []): Listing[] {
  const united: Listing[] = []
  for (const listing of [...a, ...b]) {
    const place = united.findIndex((one) => isSameListing(one, listing))
    const before = united[place]
    if (before) united[place] = uniteListing(before, listing)
    else united.push(listing)
  }
  return united
}

function otherValuesOf(entity: Entity): readonly OtherValue[] {
  const kept = entity['otherValues']
  return Array.isArray(kept) ? (kept as readonly OtherValue[]) : []
}

/**
 * One entity of two: id and every undecided value of the open network's; aliases, status, listings, identifiers and sources united;
 * a value that another was chosen over stays under `otherValues`, another name as an alias. Nothing is lost.
 */
export function mergeEntities(here: Entity, there: Entity, merge: EntityMerge): Entity {
  const merged: Record<string, unknown> = { ...here }
  const names: string[] = []
  const others: OtherValue[] = [...otherValuesOf(here), ...otherValuesOf(there)]
  const setAside = (field: string, value: unknown, side: 'here' | 'there') => {
    if (NAMES.has(field)) names.push(String(value))
    else others.push({ field, value, from: merge.from[side] })
  }
  for (const [field, value] of Object.entries(there)) {
    if (UNITED.has(field) || value === undefined || same(merged[field] ?? null, value)) continue
    if (merged[field] === undefined) merged[field] = value
    else if (merge.takeTheirs.has(field)) {
      setAside(field, merged[field], 'here')
      merged[field] = value
    } else setAside(field, value, 'there')
  }
  const identifiers: Record<string, string> = { ...here.identifiers }
  for (const [kind, value] of Object.entries(there.identifiers ?? {})) {
    if (!Object.hasOwn(identifiers, kind)) identifiers[kind] = value
    else if (identifiers[kind] !== value)
      others.push({ field: `identifiers.${kind}`, value, from: merge.from.there })
  }
  const known = new Set(
    [merged['name'], merged['nativeName']].map((name) => foldText(String(name))),
  )
  const aliases = union(union(here.aliases, there.aliases), names).filter((alias) => {
    const folded = foldText(alias)
    return !known.has(folded) && known.add(folded)
  })
  const status = union(here.status, there.status)
  const listings = uniteListings(here.listings, there.listings)
  const distinct = [...new Map(others.map((other) => [canonicalJson(other), other])).values()]
  return {
    ...(merged as Entity),
    ...(aliases.length > 0 || here.aliases ? { aliases } : {}),
    ...(status.length > 0 ? { status } : {}),
    ...(listings.length > 0 ? { listings } : {}),
    ...(Object.keys(identifiers).length > 0 ? { identifiers } : {}),
    sources: union(here.sources, there.sources),
    ...(distinct.length > 0 ? { otherValues: distinct } : {}),
  }
}
