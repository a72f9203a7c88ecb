import { z } from 'zod/mini'
import { networkFileSchema } from './networkFile.ts'

/**
 * The JSON Schema of the network file, generated from the zod schema and published as
 * `data/network.schema.json`. JSON Schema cannot say that a date exists in the calendar: the app checks that itself.
 */
export function publishedSchema(): Record<string, unknown> {
  return {
    title: 'Chokepoint Atlas network file, version 1',
    ...z.toJSONSchema(networkFileSchema),
  }
}
