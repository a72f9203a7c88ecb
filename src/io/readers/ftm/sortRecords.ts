import { importFtmWords } from '../../../words/importFtm.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import { isThingSchema } from './ftmProperties.ts'
import type { FtmRecord } from './ftmRecord.ts'
import { DOCUMENT_SCHEMATA, IDENTIFICATION_SCHEMATA, LINK_SCHEMATA } from './ftmSchemata.ts'

const { sort: sorts } = importFtmWords

/** Named, but no actor or thing of their own. */
const NO_THINGS = new Set(['Mention', 'Page', 'Risk', 'Note'])

type Sort = keyof typeof sorts

function sortOf({ schema, properties }: FtmRecord): Sort {
  if (LINK_SCHEMATA.has(schema)) return 'links'
  if (schema === 'Sanction') return 'sanctions'
  if (schema === 'Address') return 'addresses'
  if (IDENTIFICATION_SCHEMATA.has(schema)) return 'identifications'
  if (DOCUMENT_SCHEMATA.has(schema)) return 'documents'
  if (isThingSchema(schema)) return 'things'
  return properties.has('name') && !NO_THINGS.has(schema) ? 'things' : 'others'
}

function union(first: ReadonlyMap<string, readonly string[]>, other: FtmRecord['properties']) {
  const values = new Map(first)
  for (const [name, more] of other) {
    values.set(name, [...new Set([...(values.get(name) ?? []), ...more])])
  }
  return values
}

/** Records of the files by what they are, each id once: what several say of one id is put together. */
export class SortedRecords {
  private readonly bySort = new Map<Sort, Map<string, FtmRecord>>()
  private readonly sortOfId = new Map<string, Sort>()

  constructor(private readonly log: ImportLog) {}

  get(sort: Sort): ReadonlyMap<string, FtmRecord> {
    return this.bySort.get(sort) ?? new Map()
  }

  add(record: FtmRecord): void {
    const { id, schema, place } = record
    const known = this.sortOfId.get(id)
    if (known !== undefined) return this.join(known, record)
    const sort = sortOf(record)
    if (sort === 'others') {
      return this.log.skipped(sorts.others, place, importFtmWords.unknownSchema(schema))
    }
    this.sortOfId.set(id, sort)
    const records = this.bySort.get(sort) ?? new Map<string, FtmRecord>()
    this.bySort.set(sort, records.set(id, record))
  }

  private join(sort: Sort, record: FtmRecord): void {
    const records = this.bySort.get(sort)
    const first = records?.get(record.id)
    if (!records || !first) return
    const clash = first.schema !== record.schema
    this.log.merged(
      sorts[sort],
      record.place,
      clash ? importFtmWords.otherSchema(first.schema, record.schema) : undefined,
    )
    records.set(record.id, {
      ...first,
      properties: union(first.properties, record.properties),
      head: union(first.head, record.head),
    })
  }
}
