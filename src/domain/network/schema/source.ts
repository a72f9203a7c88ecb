import { z } from 'zod/mini'
import { id, name, partialDate, text, webAddress } from './primitives.ts'

export const SOURCE_TYPES = ['official', 'un', 'ngo', 'press'] as const

/** A document that establishes a claim. `dateNote` says what the publisher leaves open about the date. */
export const sourceSchema = z.looseObject({
  id,
  title: name,
  publisher: text,
  date: z.optional(partialDate),
  dateNote: z.optional(text),
  url: z.optional(webAddress),
  type: z.enum(SOURCE_TYPES),
})

export type Source = z.infer<typeof sourceSchema>
