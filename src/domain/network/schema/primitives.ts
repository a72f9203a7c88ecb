import { z } from 'zod/mini'
import { openWords } from '../../../words/open.ts'
import { LIMITS } from '../limits.ts'
import { isPartialDate } from '../partialDate.ts'

// Compiled checks need eval, which the content security policy refuses.
z.config({ jitless: true })

export const id = z.string().check(z.minLength(1), z.maxLength(LIMITS.idLength))
export const text = z.string().check(z.maxLength(LIMITS.textLength))
export const name = text.check(z.minLength(1))
export const ids = z.array(id).check(z.maxLength(LIMITS.listLength))

export const partialDate = z
  .string()
  .check(z.refine(isPartialDate, { error: openWords.expected.date }))

export const webAddress = text.check(
  z.regex(/^https?:\/\/[^\s]+$/i, { error: openWords.expected.webAddress }),
)

export const countryCode = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/, { error: openWords.expected.countryCode }))
