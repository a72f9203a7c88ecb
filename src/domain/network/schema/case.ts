import { z } from 'zod/mini'
import { id, name, partialDate } from './primitives.ts'

export const CASE_KINDS = ['shipment', 'indictment', 'designation', 'finding', 'topic'] as const

/** One shipment, indictment, designation or panel finding; a topic only groups rows for reading. */
export const caseSchema = z.looseObject({
  id,
  title: name,
  date: z.optional(partialDate),
  kind: z.enum(CASE_KINDS),
})

export type Case = z.infer<typeof caseSchema>
