import { describe, expect, it } from 'vitest'
import { goldenFiles, goldenOutcome } from '../../../../tests/support/goldenImport.ts'
import { readForeign } from '../../reader/readForeign.ts'
import { ALL_READERS } from '../allReaders.ts'
import { fileHead } from '../../reader/fileHead.ts'
import { ofacCsv } from './ofacCsv.ts'

const fileOf = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const nothing = { step: () => Promise.resolve() }

const ROW = '7,LANTERN,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- '
const read = (...files: readonly { name: string; bytes: Uint8Array }[]) =>
  ofacCsv.read(files, nothing)
async function problemOf(outcome: ReturnType<typeof read>) {
  const result = await outcome
  return result.ok ? null : result.problems.problems[0]?.sentence
}

describe('the SDN list in CSV', () => {
  const GOLDEN = ['ofac-csv/sdn.csv', 'ofac-csv/add.csv', 'ofac-csv/alt.csv']

  it('is read whole from its three files, whatever their order', async () => {
    for (const paths of [GOLDEN, GOLDEN.toReversed()]) {
      const files = goldenFiles(...paths)
      const result = await readForeign(files)
      if (result.kind !== 'network') throw new Error(JSON.stringify(result))
      const { network, report } = goldenOutcome('ofac-csv/outcome.json')
      expect(result.readerId).toBe('ofac-csv')
      expect(result.file).toEqual(network)
      expect(result.report.counts).toEqual(report.counts)
      expect(result.report.files.map(({ name }) => name)).toEqual(files.map(({ name }) => name))
    }
    const result = await ofacCsv.read(goldenFiles(...GOLDEN), nothing)
    expect(result.ok && result.report).toEqual(goldenOutcome('ofac-csv/outcome.json').report)
  })

  it('is told from other tables by what stands in each file', () => {
    for (const file of goldenFiles(...GOLDEN)) expect(ofacCsv.sniff(fileHead(file))).toBe(1)
    const others = ['id,name\n1,two', '1,2,3,4,5\n6,7,8,9,10', '', '{"a":1}', '1;2', '\u0000']
    for (const text of others) expect(ofacCsv.sniff(fileHead(fileOf('a.csv', text)))).toBe(0)
    expect(ALL_READERS).toContain(ofacCsv)
  })

  it('opens without addresses and other names, and says what that means', async () => {
    const outcome = await read(fileOf('sdn.csv', ROW))
    expect(outcome.ok && outcome.report).toEqual({
      format: 'OFAC SDN list (CSV)',
      files: [{ name: 'sdn.csv', bytes: ROW.length }],
      counts: [{ sort: 'SDN entries', read: 1, kept: 1, merged: 0, skipped: 0 }],
      remarks: [
        {
          place: { file: 'sdn.csv' },
          fate: 'noted',
          sentence:
            'No file of addresses (add.csv) was given, so only vessels have a country. Open sdn.csv, add.csv and alt.csv together for the whole list.',
        },
        {
          place: { file: 'sdn.csv' },
          fate: 'noted',
          sentence:
            'No file of other names (alt.csv) was given, so links that use another name may stay open.',
        },
      ],
    })
  })

  it('is asked for when only addresses or other names are given', async () => {
    expect(await problemOf(read(...goldenFiles('ofac-csv/add.csv', 'ofac-csv/alt.csv')))).toBe(
      'add.csv, alt.csv holds only addresses or other names of SDN entries. Open it together with sdn.csv, which holds the entries.',
    )
  })

  it('is not what a person says it is when it is another table', async () => {
    expect(await problemOf(read(fileOf('x.csv', 'a,b\n1,2')))).toBe(
      'x.csv is no table of the SDN list: its rows have neither 12, 6, 5 nor 2 columns.',
    )
    expect(await problemOf(read(fileOf('x.csv', '\u0000\u0001')))).toContain('is no table')
  })

  it('goes on with long remarks in the file for them, and says where they were cut without it', async () => {
    const cut = `Linked To: ${'X'.repeat(989)}`
    const entry = ROW.replace(/-0- $/, cut)
    const rest = fileOf('sdn_comments.csv', '7,"Y; Linked To: LANTERN TWO."\n9,"lost"\n')
    const second = ROW.replace('7,LANTERN', '8,LANTERN TWO')
    const alone = await read(fileOf('sdn.csv', entry))
    const sentences = (outcome: typeof alone) =>
      outcome.ok ? outcome.report.remarks.map(({ sentence }) => sentence) : []
    expect(sentences(alone)[2]).toMatch(/^The remarks fill all 1,000 characters/)
    const whole = await read(fileOf('sdn.csv', `${entry}\n${second}`), rest)
    expect(sentences(whole)).toContain('No entry has the number 9.')
    expect(whole.ok && whole.file.relations).toMatchObject([
      { source: 'ofac-7', target: 'ofac-8', evidence: 'The entry says “Linked To: LANTERN TWO”.' },
    ])
  })

  it('cuts texts that are longer than a network may hold, and says so', async () => {
    const name = 'N'.repeat(1_000_000)
    const outcome = await read(
      fileOf('sdn.csv', `${ROW}\n${ROW.replace('7,LANTERN', `8,${name}`)}`),
    )
    expect(outcome.ok && outcome.file.entities[1]?.name).toBe('N'.repeat(20_000))
    expect(outcome.ok && outcome.report.remarks[0]).toEqual({
      place: { file: 'sdn.csv', line: 2 },
      fate: 'noted',
      sentence: 'A text is 1,000,000 characters long; only the first 20,000 are kept.',
    })
  })

  it('is read in Windows-1252 when it is no UTF-8, and says so', async () => {
    const bytes = Uint8Array.from(ROW.replace('LANTERN', 'LANTERNE DOR\u00c9E'), (letter) =>
      letter.charCodeAt(0),
    )
    const outcome = await read({ name: 'sdn.csv', bytes })
    expect(outcome.ok && outcome.file.entities[0]?.name).toBe('LANTERNE DORÉE')
    expect(outcome.ok && outcome.report.remarks[0]?.sentence).toBe(
      'The file is not in UTF-8; it was read as Windows-1252.',
    )
  })

  it('tells how far it is, and stops when it is stopped', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => ROW.replace('7,', `${at + 1},`)).join('\n')
    const steps: number[] = []
    const step = (done: number) => {
      steps.push(done)
      return Promise.resolve()
    }
    await ofacCsv.read([fileOf('sdn.csv', rows)], { step })
    expect(steps).toHaveLength(3)
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    expect(steps.at(-1)).toBe(1)
    const stop = new Error('stopped')
    const stopped = ofacCsv.read([fileOf('sdn.csv', rows)], { step: () => Promise.reject(stop) })
    await expect(stopped).rejects.toBe(stop)
  })
})
