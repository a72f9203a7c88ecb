import { z } from 'zod/mini'
import { id, name, text } from '../network/schema/primitives.ts'

export const KEPT_KIND = 'chokepoint-atlas/kept'
export const KEPT_VERSION = 1

const savedView = z.looseObject({ name, fragment: text, savedAt: text })

/** Named views and private notes as a file: what one person keeps about one network, to take elsewhere. */
export const keptFileSchema = z.looseObject({
  kind: z.literal(KEPT_KIND),
  version: z.literal(KEPT_VERSION),
  /** title of the network they are about */
  network: text,
  /** data hash of that network */
  dataHash: text,
  savedViews: z.array(savedView),
  /** by entity id */
  notes: z.record(id, text),
})

export type KeptFile = z.infer<typeof keptFileSchema>
