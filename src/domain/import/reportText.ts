import { importReportWords as words } from '../../words/importReport.ts'
import type { Fate, ImportRemark, ImportReport } from './importReport.ts'
import type { UnresolvedCountry } from './unresolvedCountries.ts'

const FATES: readonly ImportRemark['fate'][] = ['skipped', 'merged', 'noted']

/** How often each fate befell a record, over all sorts of records. */
export function recordSums({ counts }: ImportReport): Readonly<Record<Fate | 'read', number>> {
  const sum = (field: Fate | 'read') => counts.reduce((all, count) => all + count[field], 0)
  return { read: sum('read'), kept: sum('kept'), merged: sum('merged'), skipped: sum('skipped') }
}

/** A remark as a line: where, and what. */
export function remarkLine({ place: { file, line, record }, sentence }: ImportRemark): string {
  const where = words.remarks.place(line, record)
  return `  ${where === '' ? file : `${file}, ${where}`}: ${sentence}`
}

/** An import report as plain text, one remark a line, for those who keep it beside the data. */
export function reportText(
  report: ImportReport,
  countries: readonly UnresolvedCountry[] = [],
  /** what is to be known of the whole report */
  notice: string | null = null,
): string {
  const { format, files, counts, remarks } = report
  const parts = [
    notice === null ? [] : [notice],
    [words.readAs(format), ...files.map(({ name, bytes }) => `  ${words.file(name, bytes)}`)],
    counts.map(({ sort, read, kept, merged, skipped }) =>
      words.counts.line(sort, read, kept, merged, skipped),
    ),
    ...FATES.map((fate) => {
      const some = remarks.filter((remark) => remark.fate === fate)
      return some.length === 0 ? [] : [words.remarks[fate](some.length), ...some.map(remarkLine)]
    }),
    countries.length === 0
      ? []
      : [
          words.countries.heading(countries.length),
          ...countries.map(({ text, entities }) => `  ${words.countries.line(text, entities)}`),
        ],
  ]
  const shown = parts.filter((lines) => lines.length > 0)
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
