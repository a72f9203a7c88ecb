import { describe, expect, it } from 'vitest'
import type { ImportReport } from './importReport.ts'
import { reportCsv } from './reportCsv.ts'
import { reportText } from './reportText.ts'

const report: ImportReport = {
  format: 'Harbour list',
  files: [{ name: 'harbour.csv', bytes: 2048 }],
  counts: [{ sort: 'rows', read: 1003, kept: 1001, merged: 1, skipped: 1 }],
  remarks: [
    { place: { file: 'harbour.csv', line: 4 }, fate: 'noted', sentence: 'The date was cut.' },
    {
      place: { file: 'harbour.csv', line: 1200, record: '=HYPERLINK("x")' },
      fate: 'skipped',
      sentence: '+No name.',
    },
    { place: { file: 'harbour.csv' }, fate: 'merged', sentence: 'Stood twice.' },
  ],
}

describe('the import report, saved', () => {
  it('as text tells counts, then remarks by what became of the record, then countries', () => {
    expect(reportText(report, [{ text: 'Atlantis', entities: 2 }])).toBe(
      `Read as Harbour list
  harbour.csv (2 KB)

rows: 1,003 read, 1,001 kept, 1 merged, 1 skipped

Skipped 1
  harbour.csv, line 1,200, record =HYPERLINK("x"): +No name.

Merged 1
  harbour.csv: Stood twice.

Noted 1
  harbour.csv, line 4: The date was cut.

1 country not understood
  Atlantis: 2 entities
`,
    )
  })

  it('as text leaves out what there is nothing of', () => {
    expect(reportText({ ...report, remarks: [] })).toBe(
      `Read as Harbour list
  harbour.csv (2 KB)

rows: 1,003 read, 1,001 kept, 1 merged, 1 skipped
`,
    )
  })

  it('as a table holds no cell that a spreadsheet would run', () => {
    expect(reportCsv(report).split('\r\n')).toEqual([
      'Outcome,File,Line,Record,Remark',
      'counted,,,rows,"rows: 1,003 read, 1,001 kept, 1 merged, 1 skipped"',
      'noted,harbour.csv,4,,The date was cut.',
      `skipped,harbour.csv,1200,"'=HYPERLINK(""x"")","'+No name."`,
      'merged,harbour.csv,,,Stood twice.',
      '',
    ])
  })
})
