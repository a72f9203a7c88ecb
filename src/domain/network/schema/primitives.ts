import { z } from 'zod'
import { LIMITS } from '../limits.ts'
import { isPartialDate } from '../partialDate.ts'

// Compiled checks need eval, which the content security policy refuses.
z.config({ jitless: true })

export const id = z.string().min(1).max(LIMITS.idLength)
export const text = z.string().max(LIMITS.textLength)
export const name = text.min(1)
export const ids = z.array(id).max(LIMITS.listLength)

export const partialDate = z.string().refine(isPartialDate, {
  error: 'must be a date such as 2016, 2016-09 or 2016-09-26 that exists in the calendar',
})

export const webAddress = text.regex(/^https?:\/\/[^\s]+$/i, {
  error: 'must be a web address that begins with http:// or https://',
})

export const countryCode = z.string().regex(/^[A-Z]{2}$/, {
  error: 'must be a two-letter country code (ISO 3166-1 alpha-2), such as CN',
})
