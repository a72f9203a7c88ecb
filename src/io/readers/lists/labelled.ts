import { LIMITS } from '../../../domain/network/limits.ts'
import { ownValue } from '../../../lib/ownValue.ts'

/** Something a list tells and what it calls it. */
export type Labelled = readonly [label: string, value: string]

/** A record of labels; several values under one label stand in one text, and empty ones are left out. */
export function labelled(pairs: readonly Labelled[]): Record<string, string> {
  const record: Record<string, string> = {}
  for (const [given, value] of pairs) {
    if (value === '' || given === '') continue
    // No file may hold this name, and assigning to it would change the object instead.
    const label = given === '__proto__' ? '(__proto__)' : given
    const before = ownValue(record, label)
    const all = before === undefined ? value : `${before}; ${value}`
    record[label] = all.length > LIMITS.textLength ? all.slice(0, LIMITS.textLength) : all
  }
  return record
}
