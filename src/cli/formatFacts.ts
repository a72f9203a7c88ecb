import { SAMPLES } from '../domain/export/samples.ts'
import { dataHash } from '../domain/network/dataHash.ts'
import { publishedSchema } from '../domain/network/schema/publishedSchema.ts'
import { ALL_READERS } from '../io/readers/allReaders.ts'
import { ALL_WRITERS } from '../io/write/allWriters.ts'
import { csvOf } from '../lib/csvOf.ts'

/** What the scripts that write the page on formats and the sample files need to know of the formats. */
export const formatFacts = {
  readers: ALL_READERS,
  writers: ALL_WRITERS,
  schema: publishedSchema(),
  sampleIds: SAMPLES.map(({ id }) => id),
  dataHash,
  csvOf,
} as const
