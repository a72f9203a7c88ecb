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
import { gml } from './gml.ts'

describe('a GML file', () => {
  it('becomes entities and relations with their attributes, places and colours', async () => {
    const { file, report } = await readWhole(gml, goldenFile('mole.gml'))
    expect(file).toEqual(expectedNetwork('mole.network.json'))
    expect(countLines(report)).toEqual(['nodes 2 = 2 + 0 + 0', 'edges 3 = 2 + 0 + 1'])
    expect(remarkLines(report)).toEqual([
      'noted 6: The attribute depth is “NaN”, which is no number that can be kept; it was kept as a text.',
      'skipped 9: It ends at “3”, which the file does not hold as a node.',
    ])
  })

  it('has no direction unless it says so', async () => {
    const text = 'graph [ node [ id 0 ] edge [ source 0 target 0 type "owns" ] ]'
    const { file } = await readWhole(gml, textFile('x.gml', text))
    expect(file.relations).toEqual([
      {
        id: '0-0',
        source: '0',
        target: '0',
        type: 'related_to',
        undirected: true,
        legality: 'unknown',
        sources: [],
        attributes: { type: 'owns' },
      },
    ])
  })
})

describe('a broken or hostile GML file', () => {
  it.each([
    [
      'graph [\n node [ id 1',
      'Not readable as GML: line 2: the file ends here, but the list node that begins on line 2 is never closed.',
    ],
    ['graph [ ]\n]', 'Not readable as GML: line 2: a bracket closes what was never opened.'],
    ['graph [ node [ id ] ]', 'Not readable as GML: line 1: the key id has no value.'],
    ['graph [ 7 ]', 'Not readable as GML: line 1: a key should stand here.'],
    [
      'graph [\n a "b',
      'Not readable as GML: line 2: the text that begins with "b is never closed; the file may have been cut off.',
    ],
    [
      'a ['.repeat(100_000),
      'Not readable as GML: line 1: lists stand more than 24 levels inside each other.',
    ],
    ['graph [ ]', 'The file holds no node that could be read as GML.'],
  ])('is refused in words: %.30j', async (text, sentence) => {
    expect(await refusalOf(gml, textFile('x.gml', text))).toEqual([sentence])
  })

  it('gives a network that opens or problems, whatever it holds', async () => {
    const piece = fc.constantFrom(
      ...'graph [ ] node edge id source target label 1 2 NaN "a" "__proto__" directed country type # & "'.split(
        ' ',
      ),
      '__proto__ [ x 1 ]',
      'node [ id 1 ]',
      'edge [ source 1 target 1 start "2016" end "2015" ]',
      '\n',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
        const file = textFile('x.gml', `graph [ ${pieces.join(' ')} ]`)
        expect(['network', 'problems']).toContain(await outcomeOf(gml, file))
      }),
      { numRuns: 300 },
    )
  })
})
