import { z } from 'zod'
import { id, name, partialDate, text, webAddress } from './primitives.ts'

export const SOURCE_TYPES = ['official', 'un', 'ngo', 'press'] as const

/** A document that establishes a claim. `dateNote` says what the publisher leaves open about the date. */
export const sourceSchema = z.looseObject({
  id,
  title: name,
  publisher: text,
  date: partialDate.optional(),
  dateNote: text.optional(),
  url: webAddress.optional(),
  type: z.enum(SOURCE_TYPES),
})

export type Source = z.infer<typeof sourceSchema>
