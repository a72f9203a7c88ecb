import type { RecordPlace } from '../../../domain/import/importReport.ts'

/** The values of one property or head field by its name: always texts, several of each. */
export type ValuesByName = ReadonlyMap<string, readonly string[]>

/** One FollowTheMoney entity, thing or link, as it was read. */
export interface FtmRecord {
  readonly id: string
  readonly schema: string
  readonly properties: ValuesByName
  /** what stands beside the properties: datasets, referents, first_seen and the like */
  readonly head: ValuesByName
  readonly place: RecordPlace
}
