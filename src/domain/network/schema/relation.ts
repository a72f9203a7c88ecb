import { z } from 'zod/mini'
import { openWords } from '../../../words/open.ts'
import { FLOWS, RELATION_TYPES } from '../relationType.ts'
import { id, ids, name, partialDate, text } from './primitives.ts'

export const LEGALITIES = ['licit', 'illicit', 'alleged', 'unknown'] as const
export const CONFIDENCES = ['high', 'medium', 'low'] as const

const percent = z
  .string()
  .check(z.regex(/^(100(\.0+)?|\d{1,2}(\.\d+)?)$/, { error: openWords.expected.percent }))

export const relationSchema = z.looseObject({
  id,
  source: id,
  target: id,
  type: z.enum(RELATION_TYPES),
  /** Overrides the flow table; needs `flowReason`. */
  flow: z.optional(z.enum(FLOWS)),
  flowReason: z.optional(name),
  /** Words that stand for the type in the interface, where the type is an interpretation: "linked to (OFAC)". */
  wording: z.optional(name),
  item: z.optional(text),
  start: z.optional(partialDate),
  end: z.optional(partialDate),
  amountUsd: z.optional(z.number().check(z.nonnegative())),
  amountNote: z.optional(text),
  stakePercent: z.optional(
    z.union([percent, z.looseObject({ min: percent, max: percent })], {
      error: openWords.expected.stake,
    }),
  ),
  legality: z.enum(LEGALITIES),
  confidence: z.optional(z.enum(CONFIDENCES)),
  sources: ids,
  cases: z.optional(ids),
  evidence: z.optional(text),
})

export type Relation = z.infer<typeof relationSchema>
export type RelationId = Relation['id']
export type Legality = Relation['legality']
export type Confidence = (typeof CONFIDENCES)[number]
