import { csvOf, type CsvCell } from '../../lib/csvOf.ts'
import { importReportWords as words } from '../../words/importReport.ts'
import type { ImportReport } from './importReport.ts'

/** An import report as a table: what is to be known of all of it, a row for each sort of record, then one for each remark. Safe against formulas. */
export function reportCsv({ counts, remarks }: ImportReport, notice: string | null = null): string {
  const { fate, file, line, record, sentence, fates } = words.remarks
  const rows: CsvCell[][] = notice === null ? [] : [[words.csvMasked, null, null, null, notice]]
  for (const count of counts)
    rows.push([
      words.csvCounted,
      null,
      null,
      count.sort,
      words.counts.line(count.sort, count.read, count.kept, count.merged, count.skipped),
    ])
  for (const remark of remarks) {
    const { place } = remark
    rows.push([
      fates[remark.fate],
      place.file,
      place.line ?? null,
      place.record ?? null,
      remark.sentence,
    ])
  }
  return csvOf([fate, file, line, record, sentence], rows)
}
