import fc from 'fast-check'
import { laneOf } from '../../src/domain/network/entityType.ts'
import type {
  LayoutEntity,
  LayoutInput,
  LayoutRole,
} from '../../src/graph-view/layouts/layoutInput.ts'

const TYPE_OF_ROLE = {
  entry: 'manufacturer',
  inside: 'trading_company',
  end_user: 'state_programme',
  off: 'facilitator_person',
} as const

/** An entity of a layout with a label, as far as a test does not say otherwise. */
export function layoutEntity(
  id: string,
  role: LayoutRole,
  given: Partial<LayoutEntity> = {},
): LayoutEntity {
  const type = given.type ?? TYPE_OF_ROLE[role]
  return {
    id,
    type,
    lane: laneOf(type),
    country: null,
    coordinates: null,
    role,
    radius: 6,
    labelWidth: 90,
    labelHeight: 28,
    score: 0,
    supplyLoss: 0,
    tier: null,
    ...given,
  }
}

/** A layout input from entities and arcs by id, such as `a>b`; `a-b` is a relation without flow. */
export function layoutInput(
  entities: readonly LayoutEntity[],
  relations: readonly string[],
  given: Partial<LayoutInput> = {},
): LayoutInput {
  const place = new Map(entities.map(({ id }, index) => [id, index]))
  const ends = relations.map((relation) => {
    const [from = '', to = ''] = relation.split(/[>-]/)
    return [place.get(from) ?? -1, place.get(to) ?? -1] as const
  })
  return {
    kind: 'routes',
    entities,
    arcs: ends.flatMap(([from, to], index) =>
      relations[index]?.includes('>') ? [{ from, to, weight: 1 }] : [],
    ),
    links: ends,
    pins: {},
    aspect: 1.5,
    ...given,
  }
}

/** Ids of entity i of a role, such as `entry3`. */
const named = (role: LayoutRole) => (_: unknown, index: number) => `${role}${index}`

const pick = (list: readonly string[], number: number) => list[number % list.length] ?? ''

/**
 * Random networks of the shape of an hourglass: many entry points, few entities between with labels of any size,
 * some of them chokepoints, some in cycles, several end users, and others on no route.
 */
export const hourglasses: fc.Arbitrary<LayoutInput> = fc
  .record({
    entries: fc.integer({ min: 1, max: 40 }),
    ends: fc.integer({ min: 1, max: 12 }),
    inside: fc.array(
      fc.record({
        radius: fc.integer({ min: 4, max: 40 }),
        labelWidth: fc.integer({ min: 20, max: 260 }),
        labelHeight: fc.integer({ min: 10, max: 80 }),
        supplyLoss: fc.integer({ min: 0, max: 100 }).map((share) => share / 100),
        tier: fc.constantFrom(null, 1, 3),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    off: fc.integer({ min: 0, max: 30 }),
    picks: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 5, maxLength: 80 }),
    aspect: fc.constantFrom(0.5, 1, 1.5, 2.2),
  })
  .map(({ entries, ends, inside, off, picks, aspect }) => {
    const ids = {
      entry: Array.from({ length: entries }, named('entry')),
      inside: inside.map(named('inside')),
      end_user: Array.from({ length: ends }, named('end_user')),
      off: Array.from({ length: off }, named('off')),
    }
    const relations = picks.map(([kind, from, to]) => {
      if (kind % 6 === 0) return `${pick(ids.entry, from)}>${pick(ids.end_user, to)}`
      if (kind % 6 < 3) return `${pick(ids.entry, from)}>${pick(ids.inside, to)}`
      if (kind % 6 < 5) return `${pick(ids.inside, from)}>${pick(ids.inside, to)}`
      return `${pick(ids.inside, from)}>${pick(ids.end_user, to)}`
    })
    if (off > 1)
      for (const [, from, to] of picks.slice(0, off))
        relations.push(`${pick(ids.off, from)}-${pick(ids.off, to)}`)
    const entities = [
      ...ids.entry.map((id) => layoutEntity(id, 'entry')),
      ...ids.inside.map((id, index) => layoutEntity(id, 'inside', inside[index])),
      ...ids.end_user.map((id) => layoutEntity(id, 'end_user')),
      ...ids.off.map((id) => layoutEntity(id, 'off', { radius: 4 })),
    ]
    return layoutInput(entities, relations, { aspect })
  })
