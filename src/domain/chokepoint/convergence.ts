import type { EntityId } from '../network/schema/entity.ts'
import type { Legality, Relation } from '../network/schema/relation.ts'

/** What sources establish of the dealings with each distinct neighbour. Only the first two count. */
export interface Convergence {
  readonly licit: readonly EntityId[]
  readonly illicit: readonly EntityId[]
  readonly alleged: readonly EntityId[]
  readonly unknown: readonly EntityId[]
  /** 2·min(licit, illicit) ÷ (licit + illicit), in [0,1]; null where neither is established of anybody */
  readonly value: number | null
}

/** How much outweighs what where relations with one neighbour differ: what is proven of it, before what is charged. */
const WEIGHT: readonly Legality[] = ['illicit', 'licit', 'alleged', 'unknown']

/** The balance of two counts: 0 when all is of one kind, 1 when it is half and half, null when there is nothing. */
export function balance(licit: number, illicit: number): number | null {
  const known = licit + illicit
  return known === 0 ? null : (2 * Math.min(licit, illicit)) / known
}

/**
 * Where licit and illicit dealings meet in one entity (design, section 4, criterion 7): our definition, since none is
 * published. A neighbour counts once, by what is established of any relation with it; alleged and unknown are never licit.
 */
export function convergence(id: EntityId, relations: readonly Relation[]): Convergence {
  const strongest = new Map<EntityId, number>()
  for (const { source, target, legality } of relations) {
    const other = source === id ? target : source
    const place = WEIGHT.indexOf(legality)
    strongest.set(other, Math.min(strongest.get(other) ?? place, place))
  }
  const neighbours = (legality: Legality) =>
    [...strongest].filter(([, place]) => WEIGHT[place] === legality).map(([other]) => other)
  const licit = neighbours('licit')
  const illicit = neighbours('illicit')
  return {
    licit,
    illicit,
    alleged: neighbours('alleged'),
    unknown: neighbours('unknown'),
    value: balance(licit.length, illicit.length),
  }
}
