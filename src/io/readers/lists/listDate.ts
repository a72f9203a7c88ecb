import { isPartialDate } from '../../../domain/network/partialDate.ts'

/** A date as American lists write it, 01/31/2022, as a full ISO date; undefined for anything else. */
export function americanDate(text: string): string | undefined {
  const [, month = '', day = '', year = ''] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPartialDate(date) ? date : undefined
}

/** The day of a date or a moment in ISO form, 2016-11-30T20:31:19-05:00 or 2016-11-30-05:00, as it is written; undefined for anything else. */
export function isoDay(text: string): string | undefined {
  const date = text.trim().replace(/(?:T.*|Z|[+-]\d{2}:\d{2})$/, '')
  return isPartialDate(date) ? date : undefined
}
