import { z } from 'zod'
import { openWords } from '../../../words/open.ts'
import { FLOWS, RELATION_TYPES } from '../relationType.ts'
import { id, ids, name, partialDate, text } from './primitives.ts'

export const LEGALITIES = ['licit', 'illicit', 'alleged', 'unknown'] as const
export const CONFIDENCES = ['high', 'medium', 'low'] as const

const percent = z.string().regex(/^(100(\.0+)?|\d{1,2}(\.\d+)?)$/, {
  error: openWords.expected.percent,
})

export const relationSchema = z.looseObject({
  id,
  source: id,
  target: id,
  type: z.enum(RELATION_TYPES),
  /** Overrides the flow table; needs `flowReason`. */
  flow: z.enum(FLOWS).optional(),
  flowReason: name.optional(),
  /** Words that stand for the type in the interface, where the type is an interpretation: "linked to (OFAC)". */
  wording: name.optional(),
  item: text.optional(),
  start: partialDate.optional(),
  end: partialDate.optional(),
  amountUsd: z.number().nonnegative().optional(),
  amountNote: text.optional(),
  stakePercent: z
    .union([percent, z.looseObject({ min: percent, max: percent })], {
      error: openWords.expected.stake,
    })
    .optional(),
  legality: z.enum(LEGALITIES),
  confidence: z.enum(CONFIDENCES).optional(),
  sources: ids,
  cases: ids.optional(),
  evidence: text.optional(),
})

export type Relation = z.infer<typeof relationSchema>
export type RelationId = Relation['id']
export type Legality = Relation['legality']
export type Confidence = (typeof CONFIDENCES)[number]
