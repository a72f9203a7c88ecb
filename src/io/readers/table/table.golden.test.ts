import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenFiles, goldenOutcome } from '../../../../tests/support/goldenImport.ts'
import { readForeign } from '../../reader/readForeign.ts'
import { table } from './table.ts'

describe('tables as analysts have them', () => {
  it.each([
    ['brine-tables/outcome.json', ['brine-tables/beziehungen.tsv', 'brine-tables/firmen.csv']],
    ['brine-edges.outcome.json', ['brine-edges.csv']],
    ['brine-book.outcome.json', ['brine-book.xlsx']],
  ])('%s', async (outcome, files) => {
    const result = await readForeign(goldenFiles(...files))
    expect(result).toMatchObject({ kind: 'network', readerId: 'table' })
    const { file, report } = result as Extract<typeof result, { kind: 'network' }>
    expect({ network: file, report }).toEqual(goldenOutcome(outcome))
  })
})

const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('Glow', 'Tansan', 'Mirae', '', ' ', 'CN', '2016', 'owns'),
  },
  {
    weight: 1,
    arbitrary: fc.string({ maxLength: 6 }).map((text) => text.replace(/[",\r\n\0]/g, '')),
  },
)
const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 })
const isFilled = (cells: readonly string[]) => cells.some((one) => one.trim() !== '')

describe('every row is in the network or in the report', () => {
  it.each([
    ['entities', 'name,type,country,id,note'],
    ['relations', 'from,to,type,date,id'],
  ])('of a table of %s', async (holds, heading) => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom('merge', 'first', 'apart'),
        async (cells, duplicates) => {
          fc.pre(cells.some(isFilled))
          const text = [heading, ...cells.map((row) => row.join(','))].join('\n')
          const files = [{ name: 'a.csv', bytes: new TextEncoder().encode(text) }]
          const previewed = await table.preview?.(files)
          if (!previewed?.ok) throw new Error('not previewed')
          const mapping = { ...previewed.preview.guessed, duplicates }
          expect(mapping.tables[0]?.holds).toBe(holds)
          const outcome = await table.read(files, { step: () => Promise.resolve() }, { mapping })
          if (!outcome.ok) throw new Error('refused')
          const { file, report } = outcome
          const [count] = report.counts
          const lines = cells.flatMap((row, place) => (isFilled(row) ? [place + 2] : []))
          const told = report.remarks.filter(({ fate }) => fate !== 'noted')
          const made = holds === 'entities' ? file.entities : file.relations
          expect(count?.read).toBe(lines.length)
          expect(made.length).toBe(count?.kept)
          expect(told.length).toBe((count?.merged ?? 0) + (count?.skipped ?? 0))
          expect(told.every(({ place }) => lines.includes(place.line ?? 0))).toBe(true)
          expect(new Set(told.map(({ place }) => place.line)).size).toBe(told.length)
        },
      ),
    )
  })
})
