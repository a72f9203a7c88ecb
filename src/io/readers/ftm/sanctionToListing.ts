import { comparePartialDates } from '../../../domain/network/partialDate.ts'
import { LISTING_KINDS, type Listing } from '../../../domain/network/schema/entity.ts'
import { importFtmWords } from '../../../words/importFtm.ts'
import type { Attributes } from '../../graph/attributes.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import { takeDate } from './ftmDates.ts'
import type { FtmRecord } from './ftmRecord.ts'
import { PropertyValues } from './propertyValues.ts'
import { restOf } from './restOf.ts'
import type { SourceRegister } from './sourceRegister.ts'

const isKind = (text: string): text is Listing['kind'] =>
  (LISTING_KINDS as readonly string[]).includes(text)

/** The id a listing gets when it is written without one of its own; `place` counts from 0. */
export const sanctionIdOf = (entityId: string, place: number): string =>
  `${entityId}-listing-${place + 1}`

/** A place on a list by an authority, dated only where the record says when. */
export function sanctionToListing(
  record: FtmRecord,
  sources: SourceRegister,
  log: ImportLog,
): Listing & { attributes: Attributes } {
  const values = new PropertyValues(record.properties)
  values.take('entity')
  const authority =
    values.takeFirst('authority') ?? values.all('publisher')[0] ?? importFtmWords.unnamedAuthority
  const programme = values.takeFirst('program')
  const reference = ['authorityId', 'unscId', 'recordId'].reduce<string | undefined>(
    (found, name) => found ?? values.takeFirst(name),
    undefined,
  )
  const date = takeDate(values, ['listingDate', 'startDate'], record, log)
  const ended = takeDate(values, ['endDate'], record, log)
  const crossed =
    date !== undefined && ended !== undefined && comparePartialDates(date, ended) === 'after'
  if (crossed) log.noted(record.place, importFtmWords.datesCrossed)
  const asOf = takeDate(values, ['retrievedAt'], record, log)
  const kind = values.takeWhere('provisions', isKind)
  const named = sources.takeSources(values, record)
  const rest = restOf(record, values, true)
  const attributes = { ...rest.attributes, ...(crossed && { endDate: ended }) }
  return {
    authority,
    kind: kind !== undefined && isKind(kind) ? kind : 'designated',
    sources: named,
    ...(programme !== undefined && { programme }),
    ...(reference !== undefined && { reference }),
    ...(date !== undefined && { date }),
    ...(ended !== undefined && !crossed && { end: ended }),
    ...(asOf !== undefined && { asOf }),
    attributes,
  }
}
