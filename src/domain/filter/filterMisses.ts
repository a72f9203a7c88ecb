import { foldText } from '../../lib/foldText.ts'
import type { Network } from '../network/network.ts'
import { isOpenWindow, passesTimeWindow } from '../time/relationPeriod.ts'
import { markMisses } from './facetColumn.ts'
import type { ChokepointValues } from './facetValues.ts'
import { ENTITY_FACETS, RELATION_FACETS, type Facet, type Filter } from './filter.ts'
import { entityColumnOf, filterTableOf } from './filterTable.ts'

/** The bit of a facet in a miss mask: entity facets and relation facets count from 0 each. */
export const MISS_BIT: Readonly<Record<Facet, number>> = {
  chokepoint: 1,
  country: 2,
  type: 4,
  listedBy: 8,
  programme: 16,
  layer: 1,
  relationType: 2,
  legality: 4,
  confidence: 8,
}
const TEXT_BIT = 32
const TIME_BIT = 16

/**
 * What each row of a network fails, as a mask of conditions; 0 is a row that passes. Entity masks hold what
 * concerns the entity alone: facets and text. Relation masks hold facets and time window, not the ends.
 */
export interface FilterMisses {
  readonly entity: Uint8Array
  readonly relation: Uint8Array
  /** Whether anything is chosen over relations, so that an entity needs a relation that passes. */
  readonly relationsChosen: boolean
}

/** Every word of the text filter; an entity must hold all of them somewhere. */
function markTextMisses(misses: Uint8Array, texts: readonly string[], text: string) {
  const words = foldText(text).split(' ')
  for (let row = 0; row < misses.length; row += 1) {
    const own = texts[row] ?? ''
    if (!words.every((word) => own.includes(word))) misses[row]! |= TEXT_BIT
  }
}

/** Works out what each entity and relation fails under a filter. O(entities + relations). */
export function filterMisses(
  network: Network,
  chokepointValues: ChokepointValues,
  filter: Filter,
): FilterMisses {
  const table = filterTableOf(network)
  const entity = new Uint8Array(network.entities.length)
  const relation = new Uint8Array(network.relations.length)

  for (const facet of ENTITY_FACETS) {
    const choice = filter.facets[facet]
    if (!choice) continue
    markMisses(entity, MISS_BIT[facet], entityColumnOf(network, facet, chokepointValues), choice)
  }
  if (filter.text !== '') markTextMisses(entity, table.texts(), filter.text)

  let relationsChosen = false
  for (const facet of RELATION_FACETS) {
    const choice = filter.facets[facet]
    if (!choice || choice.include.length + choice.exclude.length === 0) continue
    relationsChosen = true
    markMisses(relation, MISS_BIT[facet], table.relationColumns[facet], choice)
  }
  if (!isOpenWindow(filter.time)) {
    relationsChosen = true
    for (const [row, period] of table.periods.entries()) {
      if (!passesTimeWindow(period, filter.time)) relation[row]! |= TIME_BIT
    }
  }
  return { entity, relation, relationsChosen }
}

/** Marks the entities that have a relation `passes` says yes to. */
export function entitiesWithRelation(
  network: Network,
  passes: (relationRow: number) => boolean,
): Uint8Array {
  const { sourceRow, targetRow } = filterTableOf(network)
  const having = new Uint8Array(network.entities.length)
  for (let row = 0; row < sourceRow.length; row += 1) {
    if (!passes(row)) continue
    having[sourceRow[row]!] = 1
    having[targetRow[row]!] = 1
  }
  return having
}
