import { LIMITS } from '../../../domain/network/limits.ts'
import { ownValue } from '../../../lib/ownValue.ts'

/** Something a list tells and what it calls it. */
export type Labelled = readonly [label: string, value: string]

/** Adds to a record of labels what one of them is; several values under one label stand in one text, and empty ones are left out. */
export function label(record: Record<string, string>, given: string, value: string) {
  if (value === '' || given === '') return
  // No file may hold this name, and assigning to it would change the object instead.
  const name = given === '__proto__' ? '(__proto__)' : given
  const before = ownValue(record, name)
  const all = before === undefined ? value : `${before}; ${value}`
  record[name] = all.length > LIMITS.textLength ? all.slice(0, LIMITS.textLength) : all
}

/** The same for each of several. */
export function labelAll(record: Record<string, string>, pairs: readonly Labelled[]) {
  for (const [given, value] of pairs) label(record, given, value)
}

/** A record of labels. */
export function labelled(pairs: readonly Labelled[]): Record<string, string> {
  const record: Record<string, string> = {}
  labelAll(record, pairs)
  return record
}
