import type { Network } from '../network/network.ts'
import { comparePartialDates, type PartialDate } from '../network/partialDate.ts'
import type { Relation } from '../network/schema/relation.ts'
import { stakeTable, type StakeTable } from './stakeTable.ts'

/**
 * Whether a relation tells of a stake held on the date of the data: ownership that surely ended before that date, or
 * began after it, is left out. Where the file states no date of its own, whatever has an end is over.
 */
export function isCurrentStake(
  { type, start, end }: Relation,
  asOf: PartialDate | undefined,
): boolean {
  if (type !== 'owns') return false
  if (asOf === undefined) return end === undefined
  const isOver = end !== undefined && comparePartialDates(end, asOf) === 'before'
  const isToCome = start !== undefined && comparePartialDates(start, asOf) === 'after'
  return !isOver && !isToCome
}

const tables = new WeakMap<Network, StakeTable>()

/** The stakes a network tells of, worked out at the first call. Whatever filter, legality or confidence, all count. */
export function networkStakes(network: Network): StakeTable {
  let table = tables.get(network)
  if (!table) {
    const { asOf } = network.file.meta
    const rows = network.relations
      .filter((relation) => isCurrentStake(relation, asOf))
      .map(({ id, source, target, stakePercent }) => ({
        holder: source,
        held: target,
        relation: id,
        ...(stakePercent !== undefined && {
          range:
            typeof stakePercent === 'string'
              ? { min: stakePercent, max: stakePercent }
              : stakePercent,
        }),
      }))
    tables.set(network, (table = stakeTable(rows)))
  }
  return table
}
