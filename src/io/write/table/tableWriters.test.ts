import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRichNetwork } from '../../../../tests/support/arbitraryRichNetwork.ts'
import { buildNetworkFile } from '../../../../tests/support/networkBuilder.ts'
import type { NetworkFile } from '../../../domain/network/schema/networkFile.ts'
import { readForeign } from '../../reader/readForeign.ts'
import { lossesByTrial } from '../lossesByTrial.ts'
import type { SavedFrom, Writer } from '../writer.ts'
import { csvTables } from './csvTables.ts'
import { excelWorkbook } from './excelWorkbook.ts'

const FROM: SavedFrom = {
  filterSentence: 'Showing 2 of 3 entities',
  runId: 'run-1',
  dataHash: 'f'.repeat(64),
  date: '2026-01-02',
}

async function written(writer: Writer, file: NetworkFile) {
  const files = await writer.write(file, 'harbour', FROM)
  return files.map(({ name, content }) => ({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }))
}

async function readAgain(writer: Writer, file: NetworkFile): Promise<NetworkFile> {
  const result = await readForeign(await written(writer, file))
  if (result.kind !== 'network') throw new Error(JSON.stringify(result))
  expect(result.readerId).toBe('table')
  return result.file
}

const file = buildNetworkFile({
  meta: { title: 'harbour', homeCountries: ['KP'], disclaimer: 'Invented; for tests.' },
  entities: [
    {
      id: 'gate',
      name: '=Gate; Ltd',
      aliases: ['一号; 门', '문'],
      nativeName: '門',
      type: 'bank',
      country: 'CN',
      location: { lat: -1.5, lon: 120, place: 'Pier 3' },
      identifiers: { IMO: '123', 'tax id': '@9' },
      unnamed: true,
      attributes: { type: 'odd', '+note': "'=1" },
    },
    { id: '2', name: 'Tansan', type: 'other', country: 'KP', sources: [] },
  ],
  relations: [
    {
      source: 'gate',
      target: '2',
      type: 'owns',
      stakePercent: { min: '25', max: '33.40' },
      start: '2016-09',
      amountUsd: 1234.5678,
      flow: 'none',
      flowReason: 'paid outward',
      evidence: 'two\nlines, "quoted"',
    },
    '2 pays gate alleged low 2003..2016',
  ],
})

describe.each([csvTables, excelWorkbook])('$label', (writer) => {
  it('gives back all that it carries, and carries all of this but the meta', async () => {
    const back = await readAgain(writer, file)
    expect({ ...back, meta: null }).toEqual({ ...file, meta: null })
  })

  it('tells its losses exactly: those that are found by reading again what it wrote', async () => {
    const networks = arbitraryRichNetwork
    await fc.assert(
      fc.asyncProperty(networks, async (one) => {
        const told = writer.losses(one)
        const found = lossesByTrial(one, await readAgain(writer, one))
        expect(found).toEqual(told)
      }),
      { numRuns: 60 },
    )
  })
})

describe('CSV tables', () => {
  it('run nothing in a spreadsheet, and say that they are UTF-8', async () => {
    const [entities, relations, sources] = await csvTables.write(file, 'harbour', FROM)
    expect([entities?.name, relations?.name, sources?.name]).toEqual([
      'harbour-entities.csv',
      'harbour-relations.csv',
      'harbour-sources.csv',
    ])
    expect(entities?.content).toBe(
      [
        '\ufeffid,name,aliases,native name,type,country,identifiers,latitude,longitude,place,unnamed,sources,attribute: type,attribute: +note',
        `gate,"'=Gate; Ltd",一号\\; 门; 문,門,bank,CN,IMO: 123; tax id: @9,-1.5,120,Pier 3,yes,s1,odd,"''=1"`,
        '2,Tansan,,,other,KP,,,,,,,,',
        '',
      ].join('\r\n'),
    )
  })

  it('tell what they leave behind', () => {
    const more = { ...file, cases: [{ id: 'c1', title: 'Case', kind: 'topic' as const }] }
    expect(csvTables.losses(more).map(({ count }) => count)).toEqual([1, 1])
    expect(excelWorkbook.losses(file)).toEqual([])
  })
})

describe('an Excel workbook', () => {
  it('says what it holds and where it is from', async () => {
    const [book] = await written(excelWorkbook, file)
    expect(book?.name).toBe('harbour.xlsx')
    const { readXlsx } = await import('../../readers/table/xlsx/readXlsx.ts')
    const read = readXlsx('harbour.xlsx', book!.bytes)
    const tables = read.ok ? read.tables : []
    expect(tables.map(({ sheet }) => sheet)).toEqual(['entities', 'relations', 'sources', 'about'])
    expect(tables[3]?.rows.map(({ cells }) => cells)).toEqual([
      ['about this network', 'value'],
      ['title', 'harbour'],
      ['home countries', 'KP'],
      ['disclaimer', 'Invented; for tests.'],
      ['saved part', 'Showing 2 of 3 entities'],
      ['run of the analysis', 'run-1'],
      ['data hash of the whole network', 'f'.repeat(64)],
      ['saved on', '2026-01-02'],
    ])
  })

  it('is the same bytes for the same network', async () => {
    expect(await written(excelWorkbook, file)).toEqual(await written(excelWorkbook, file))
  })
})
