import { comparePartialDates } from '../../../domain/network/partialDate.ts'
import { importFtmWords } from '../../../words/importFtm.ts'
import { dayOf } from '../../graph/dayOf.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import type { FtmRecord } from './ftmRecord.ts'
import type { PropertyValues } from './propertyValues.ts'

/** The first date among the properties of these names, with the property; what is no date is noted and stays. */
function firstDate(
  values: PropertyValues,
  names: readonly string[],
  record: FtmRecord,
  log: ImportLog,
): { name: string; text: string; date: string } | null {
  for (const name of names) {
    const [text] = values.all(name)
    if (text === undefined) continue
    const date = dayOf(text)
    if (date !== null) return { name, text, date }
    log.noted(record.place, importFtmWords.badDate(name, text.slice(0, 60)))
  }
  return null
}

export interface Span {
  readonly start?: string
  readonly end?: string
}

/**
 * When a link held: from startDate to endDate, or on its date. Dates that are used are taken from the properties, unless
 * a time of day stands there, which the properties keep.
 */
export function takeSpan(values: PropertyValues, record: FtmRecord, log: ImportLog): Span {
  const begins = firstDate(values, ['startDate', 'date'], record, log)
  const ends = firstDate(values, ['endDate'], record, log)
  const start = begins?.date
  const end = ends?.date ?? (begins?.name === 'date' ? begins.date : undefined)
  if (start !== undefined && end !== undefined && comparePartialDates(start, end) === 'after') {
    log.noted(record.place, importFtmWords.datesCrossed)
    return {}
  }
  for (const used of [begins, ends]) {
    if (used && used.text === used.date) values.takeFirst(used.name)
  }
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
}

/** One date by the first of several properties that has one. */
export function takeDate(
  values: PropertyValues,
  names: readonly string[],
  record: FtmRecord,
  log: ImportLog,
): string | undefined {
  const found = firstDate(values, names, record, log)
  if (found && found.text === found.date) values.takeFirst(found.name)
  return found?.date
}
