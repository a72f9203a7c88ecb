import type { PeopleMask } from '../mask/peopleMask.ts'
import type { Network } from '../network/network.ts'
import type { ImportRemark, ImportReport } from './importReport.ts'
import type { UnresolvedCountry } from './unresolvedCountries.ts'

/** What remarks take from a source stands in double curly quotes, see lib/quoted.ts. */
const QUOTED = /“[^”]*”/g
const LEFT_OUT = '…'
/** A place in a list, `nodes[3]` or `[3]`: it tells of no record but where it stands. */
const BY_PLACE = /^[a-z]*\[\d+\]$/i
/** Readers of lists put a word of their own before the number of an entry: `ofac-123`. */
const AFTER_PREFIX = /^[a-z]+-(.+)$/

/** What is known of the records of an import by the network that came of it. */
interface Imported {
  readonly network: Network
  /** null where nobody is to be masked */
  readonly mask: PeopleMask | null
  /** the network is as it was imported: whom no row of it names is not in it for having been skipped or merged */
  readonly isAsImported: boolean
}

/** What others get of an import report. */
export interface ToldReport {
  readonly report: ImportReport
  readonly countries: readonly UnresolvedCountry[]
}

function rowsByRecord({ entities, relations, sources }: Network): ReadonlyMap<string, string> {
  const rows = new Map<string, string>()
  for (const { id } of [...sources, ...relations, ...entities]) {
    const own = AFTER_PREFIX.exec(id)?.[1]
    if (own !== undefined) rows.set(own, id)
    rows.set(id, id)
  }
  return rows
}

/**
 * An import report without the names of people who are not listed, charged or convicted. What it quotes from the files is left out
 * wherever it may be of one: of records that are not in the network nobody knows whether they are people.
 */
export function reportForOthers(
  { report, countries }: ToldReport,
  { network, mask, isAsImported }: Imported,
): ToldReport {
  const rowOf = rowsByRecord(network)
  const hidden = new Set([...(mask?.people ?? [])].map(({ id }) => id))
  const say = mask?.say ?? ((text: string) => text)
  /** Nothing of the files that a remark about this record quotes names a person who is masked, but by a name that is known. */
  const isOpen = ({ place: { record }, fate }: ImportRemark) => {
    const row = record === undefined ? undefined : rowOf.get(record)
    if (row !== undefined) return !hidden.has(row)
    return fate !== 'skipped' && isAsImported && !mask
  }
  const recordFor = (record: string, isTold: boolean) => {
    if (BY_PLACE.test(record)) return record
    const row = rowOf.get(record)
    if (row !== undefined && hidden.has(row)) return mask?.idFor('entities', row) ?? LEFT_OUT
    return isTold ? say(record) : LEFT_OUT
  }
  const told = (remark: ImportRemark): ImportRemark => {
    const { file, line, record } = remark.place
    const isTold = isOpen(remark)
    const sentence = isTold ? remark.sentence : remark.sentence.replaceAll(QUOTED, `“${LEFT_OUT}”`)
    return {
      fate: remark.fate,
      place: {
        file: say(file),
        ...(line !== undefined && { line }),
        ...(record !== undefined && { record: recordFor(record, isTold) }),
      },
      sentence: say(sentence),
    }
  }
  const { format, files, counts, remarks } = report
  return {
    report: {
      format,
      files: files.map(({ name, bytes }) => ({ name: say(name), bytes })),
      counts: counts.map((count) => ({ ...count, sort: say(count.sort) })),
      remarks: remarks.map(told),
    },
    countries: countries.map(({ text, entities }) => ({ text: say(text), entities })),
  }
}
