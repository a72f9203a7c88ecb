import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRichNetwork } from '../../../../tests/support/arbitraryRichNetwork.ts'
import { buildNetworkFile } from '../../../../tests/support/networkBuilder.ts'
import { readWhole, textFile } from '../../../../tests/support/readGolden.ts'
import type { NetworkFile } from '../../../domain/network/schema/networkFile.ts'
import type { Reader } from '../../reader/reader.ts'
import { ALL_READERS } from '../../readers/allReaders.ts'
import { cyjs } from '../../readers/cytoscape/cyjs.ts'
import type { SavedFrom, Writer } from '../writer.ts'
import { gexf } from '../../readers/gexf/gexf.ts'
import { graphml } from '../../readers/graphml/graphml.ts'
import { cytoscapeJson } from './cytoscapeJson.ts'
import { gexfXml } from './gexfXml.ts'
import { graphmlXml } from './graphmlXml.ts'
import { cleanText } from './xmlText.ts'

const saved: SavedFrom = {
  filterSentence: null,
  runId: 'run-1',
  dataHash: '00ff',
  date: '2026-01-01',
}

async function written(writer: Writer, file: NetworkFile, from = saved): Promise<string> {
  const files = await writer.write(file, 'network', from)
  expect(files.map(({ name }) => name)).toEqual([`network${writer.extension}`])
  return String(files[0]?.content)
}

const FORMATS: readonly (readonly [Reader, Writer])[] = [
  [cyjs, cytoscapeJson],
  [graphml, graphmlXml],
  [gexf, gexfXml],
]
const XML_FORMATS = FORMATS.slice(1)

/** The same network without characters that XML cannot carry, which one format minds and the other loses. */
const cleaned = (file: NetworkFile) => JSON.parse(JSON.stringify(file), cleanValue) as NetworkFile
const cleanValue = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? cleanText(value) || 'x' : value

describe.each(FORMATS)('a network written as $label', (reader, writer) => {
  const back = async (file: NetworkFile) => {
    const text = await written(writer, file)
    const head = headOf(`network${writer.extension}`, text)
    const sure = ALL_READERS.filter(({ sniff }) => sniff(head) === 1)
    expect(sure.map(({ id }) => id)).toEqual([reader.id])
    return readWhole(reader, textFile(`network${writer.extension}`, text))
  }

  it('comes back whole, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRichNetwork.map(cleaned), async (file) => {
        const { file: again, report } = await back(file)
        expect(again).toEqual(file)
        expect(report.remarks).toEqual([])
        expect(writer.losses(file)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('may have relations with ids of entities', async () => {
    const file = buildNetworkFile({
      entities: ['a', 'b'],
      relations: ['a owns b #a', 'b owns b #b'],
    })
    expect((await back(file)).file).toEqual(file)
  })

  it('is known by its beginning, however many sources and cases it has', async () => {
    const sources = Array.from({ length: 2000 }, (_, place) => ({
      id: `s${place}`,
      title: `Notice ${place}`,
      publisher: 'Registry of Examples',
      type: 'official' as const,
    }))
    const file = buildNetworkFile({ entities: [{ id: 'a', sources: [] }], sources })
    expect((await back(file)).file).toEqual(file)
  })

  it('says of what it is a part', async () => {
    const file = buildNetworkFile({ entities: ['a'] })
    const text = await written(writer, file, { ...saved, filterSentence: 'in China & "more"' })
    const { file: again } = await readWhole(reader, textFile(`x${writer.extension}`, text))
    expect(again.meta['savedFrom']).toEqual([
      { part: 'in China & "more"', runId: 'run-1', dataHash: '00ff', date: '2026-01-01' },
    ])
  })
})

describe.each(XML_FORMATS)('characters that XML cannot carry, in $label,', (reader, writer) => {
  it('are taken out, and told before', async () => {
    const file = buildNetworkFile({
      entities: [
        { id: 'a\u0001', name: 'A\u0000B\ud800', role: '\ufffe', attributes: { 'k\u0002': 'v' } },
        { id: 'a', name: 'A' },
      ],
      relations: [{ source: 'a\u0001', target: 'a', type: 'owns', evidence: 'x\u001by\r\nz' }],
    })
    expect(writer.losses(file)).toEqual([
      {
        count: 2,
        sentence: 'Control characters that XML cannot carry are taken out of 2 records.',
      },
    ])
    const text = await written(writer, file)
    const { file: again } = await readWhole(reader, textFile(`x${writer.extension}`, text))
    expect(again.entities).toEqual([
      {
        id: 'a',
        name: 'AB',
        role: '',
        attributes: { k: 'v' },
        type: 'trading_company',
        sources: ['s1'],
      },
      { id: 'a-2', name: 'A', type: 'trading_company', sources: ['s1'] },
    ])
    expect(again.relations).toEqual([
      {
        id: 'r1',
        source: 'a',
        target: 'a-2',
        type: 'owns',
        evidence: 'xy\r\nz',
        legality: 'unknown',
        sources: ['s1'],
      },
    ])
  })
})

function headOf(name: string, text: string) {
  const bytes = new TextEncoder().encode(text.slice(0, 60_000))
  return { name, extension: name.slice(name.lastIndexOf('.')), bytes, text: text.slice(0, 60_000) }
}
