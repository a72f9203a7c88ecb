import { z } from 'zod'
import { openWords } from '../../../words/open.ts'
import { LIMITS } from '../limits.ts'
import { isPartialDate } from '../partialDate.ts'

// Compiled checks need eval, which the content security policy refuses.
z.config({ jitless: true })

export const id = z.string().min(1).max(LIMITS.idLength)
export const text = z.string().max(LIMITS.textLength)
export const name = text.min(1)
export const ids = z.array(id).max(LIMITS.listLength)

export const partialDate = z.string().refine(isPartialDate, {
  error: openWords.expected.date,
})

export const webAddress = text.regex(/^https?:\/\/[^\s]+$/i, {
  error: openWords.expected.webAddress,
})

export const countryCode = z.string().regex(/^[A-Z]{2}$/, {
  error: openWords.expected.countryCode,
})
