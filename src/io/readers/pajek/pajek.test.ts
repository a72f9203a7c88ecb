import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countLines,
  expectedNetwork,
  goldenFile,
  outcomeOf,
  readWhole,
  refusalOf,
  remarkLines,
  textFile,
} from '../../../../tests/support/readGolden.ts'
import { pajek } from './pajek.ts'

describe('a Pajek file', () => {
  it('becomes entities and relations, arcs with a direction and edges without', async () => {
    const { file, report } = await readWhole(pajek, goldenFile('slip.net'))
    expect(file).toEqual(expectedNetwork('slip.network.json'))
    expect(countLines(report)).toEqual([
      'nodes 3 = 3 + 0 + 0',
      'other elements 1 = 0 + 0 + 1',
      'edges 5 = 4 + 0 + 1',
    ])
    expect(remarkLines(report)).toEqual([
      'noted 14: The part “*Partition x” is not read; its lines are left out.',
      'skipped 15: It stands in a part of the file that is not read.',
      'skipped 9: It ends at “9”, which the file does not hold as a node.',
    ])
  })

  it('may hold several relations by name, and partitions of vertices it has named before', async () => {
    const { file, report } = await readWhole(
      pajek,
      textFile(
        'x.paj',
        `*Network quay
*Vertices 2
1 "Heard Gateway" 0.1 0.2 0.5 ellipse ic Red "note" "seen twice"
2 "Crozet" 0.3 0.4
*Arcs :1 "owns"
1: 1 2 1
*Arcs :2 "moors beside"
2: 2 1 3 l "since May"
2 1
*Partition sort
*Vertices 2
1
2
`,
      ),
    )
    expect(file.meta).toEqual({ title: 'x', attributes: { network: 'quay' } })
    expect(file.entities[0]?.attributes).toEqual({
      shape: 'ellipse',
      ic: 'Red',
      note: 'seen twice',
      z: 0.5,
    })
    expect(
      file.relations.map(({ type, wording, attributes }) => [type, wording, attributes]),
    ).toEqual([
      ['owns', undefined, { weight: 1, relation: 'owns' }],
      ['related_to', 'since May', { weight: 3, relation: 'moors beside', l: 'since May' }],
      ['related_to', 'moors beside', { relation: 'moors beside' }],
    ])
    expect(countLines(report)).toEqual([
      'nodes 2 = 2 + 0 + 0',
      'other elements 2 = 0 + 0 + 2',
      'edges 3 = 3 + 0 + 0',
    ])
    expect(remarkLines(report)).toEqual([
      'noted 10: The part “*Partition sort” is not read; its lines are left out.',
      'skipped 12: It stands in a part of the file that is not read.',
      'skipped 13: It stands in a part of the file that is not read.',
    ])
  })

  it('may only say how many vertices it has', async () => {
    const { file } = await readWhole(pajek, textFile('x.net', '*Vertices 2\r\n*Edges\r\n1 2\r\n'))
    expect(file.entities.map(({ id, name }) => [id, name])).toEqual([
      ['1', '1'],
      ['2', '2'],
    ])
    expect(file.relations).toHaveLength(1)
  })
})

describe('a broken or hostile Pajek file', () => {
  it.each([
    ['hello', 'The file holds no node that could be read as Pajek.'],
    [
      '*Vertices 99999999999999',
      'The file holds more than 100,000 nodes; at most that many can be opened.',
    ],
  ])('is refused in words: %j', async (text, sentence) => {
    expect(await refusalOf(pajek, textFile('x.net', text))).toEqual([sentence])
  })

  it('gives a network that opens or problems, whatever it holds', async () => {
    const line = fc.constantFrom(
      '*Vertices 2',
      '*Vertices',
      '*Arcs',
      '*Edges',
      '*Edgeslist',
      '*Matrix',
      '1 "A" 0.1 NaN 1e999',
      '2 "B" ic',
      '1 2',
      '1 1 x 3 start 2016 end 2015',
      '"" ""',
      '__proto__ __proto__ __proto__ 1',
      '%',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 10 }), async (lines) => {
        const file = textFile('x.net', lines.join('\n'))
        expect(['network', 'problems']).toContain(await outcomeOf(pajek, file))
      }),
      { numRuns: 300 },
    )
  })
})
