import path from 'node:path'
import type { ImportReport } from '../domain/import/importReport.ts'
import { reportCsv } from '../domain/import/reportCsv.ts'
import { remarkLine } from '../domain/import/reportText.ts'
import { commandLineWords } from '../words/commandLine.ts'
import { importReportWords } from '../words/importReport.ts'

/** How many remarks are told in the terminal. */
const TOLD = 20

const { report: words } = commandLineWords

const WRITERS: Readonly<Record<string, (report: ImportReport) => string>> = {
  '.json': (report) => `${JSON.stringify(report, null, 2)}\n`,
  '.csv': reportCsv,
}

/** Whether the ending of a file name says how a report is to be written. */
export const isReportName = (name: string) => path.extname(name).toLowerCase() in WRITERS

/** A report as JSON or CSV, by the ending of the file it goes into. */
export function reportFor(name: string, report: ImportReport): string {
  const write = WRITERS[path.extname(name).toLowerCase()]
  return write ? write(report) : ''
}

/** What became of the records that were read, in lines for a terminal. */
export function reportLines({ format, counts, remarks }: ImportReport): string[] {
  return [
    importReportWords.readAs(format),
    ...counts.map(
      ({ sort, read, kept, merged, skipped }) =>
        `  ${importReportWords.counts.line(sort, read, kept, merged, skipped)}`,
    ),
    ...(remarks.length === 0 ? [] : [words.remarks(remarks.length)]),
    ...remarks.slice(0, TOLD).map(remarkLine),
    ...(remarks.length > TOLD ? [`  ${words.more(remarks.length - TOLD)}`] : []),
  ]
}
