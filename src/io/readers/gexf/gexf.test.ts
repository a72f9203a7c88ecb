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
import { gexf } from './gexf.ts'
import { listValue } from './listValue.ts'

describe('a GEXF file', () => {
  it('becomes entities and relations with places, colours, lists, times and nodes inside nodes', async () => {
    const { file, report } = await readWhole(gexf, goldenFile('jetty.gexf'))
    expect(file).toEqual(expectedNetwork('jetty.network.json'))
    expect(countLines(report)).toEqual(['nodes 4 = 3 + 0 + 1', 'edges 4 = 3 + 0 + 1'])
    expect(remarkLines(report)).toEqual([
      'noted 12: Nodes stand inside the node “a”; they stand beside it here and name it as their parent.',
      'noted 17: It has no name; its id stands in the place of one.',
      'skipped 18: It has no id.',
      'noted 23: The end lies before the start; both were kept as attributes.',
      'skipped 24: It ends at “z”, which the file does not hold as a node.',
    ])
  })

  it.each([
    ['[a, b]', ['a', 'b']],
    [String.raw`["a, \"b\"", 'c']`, ['a, "b"', 'c']],
    ['a|b;c', ['a', 'b', 'c']],
    ['[]', []],
    ['["", a,,]', ['', 'a']],
    ['["open', ['["open']],
  ])('may hold the list %j', (text, list) => {
    expect(listValue(text)).toEqual(list)
  })
})

describe('a broken or hostile GEXF file', () => {
  it.each([
    ['<gexf><graph><nodes><node id="a"', 'the file ends here'],
    ['<!DOCTYPE g><gexf/>', 'DOCTYPE'],
    ['<gexf/>', 'The file holds no node that could be read as GEXF.'],
    [
      `<gexf>${'<attribute id="k"><default>1</default></attribute>'.repeat(501)}</gexf>`,
      'The file gives more than 500 attributes a default; at most that many can be opened.',
    ],
  ])('is refused in words: %.40j', async (text, sentence) => {
    expect((await refusalOf(gexf, textFile('x.gexf', text)))[0]).toContain(sentence)
  })

  it('gives a network that opens or problems, whatever it holds', async () => {
    const piece = fc.constantFrom(
      '<node id="a" label="A">',
      '<node id="__proto__" x="1" y="NaN">',
      '</node>',
      '<edge source="a" target="a" start="2016" end="2015" constructor="1"/>',
      '<edge id="e" source="a" target="b">',
      '</edge>',
      '<attributes class="edge">',
      '<attribute id="0" title="__proto__" type="listdouble">',
      '<default>[1,x]</default>',
      '</attribute>',
      '<attvalue for="0" value="[1, NaN, ]" start="1"/>',
      '<attvalue for="country" value="" end="2"/>',
      '<spell start="2016"/>',
      '<spell end="2015"/>',
      '<position x="1" y="x"/>',
      '<color r="999" g="a" b=""/>',
      '<nodes>',
      '</nodes>',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 16 }), async (pieces) => {
        const text = `<gexf><graph>${pieces.join('')}</graph></gexf>`
        expect(['network', 'problems']).toContain(await outcomeOf(gexf, textFile('x.gexf', text)))
      }),
      { numRuns: 300 },
    )
  })
})
