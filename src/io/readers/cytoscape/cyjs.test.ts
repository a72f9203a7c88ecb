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
import { cx2 } from './cx2.ts'
import { cyjs } from './cyjs.ts'

describe('a Cytoscape file', () => {
  it('becomes entities and relations with all that its elements say', async () => {
    const { file, report } = await readWhole(cyjs, goldenFile('pier.cyjs'))
    expect(file).toEqual(expectedNetwork('pier.network.json'))
    expect(countLines(report)).toEqual(['nodes 5 = 3 + 0 + 2', 'edges 6 = 4 + 0 + 2'])
    expect(remarkLines(report)).toEqual([
      'noted 2: “Lemuria” could not be resolved to a country; it was kept as a text.',
      'noted 3: It has no name; its id stands in the place of one.',
      'skipped 1: A node with the id “1” stands before it; this one was left out.',
      'skipped nodes[4]: It is no element with data.',
      'noted e1: The start “2016-09-01T00:00:00Z” names a time of day; the day 2016-09-01 counts, and the whole text was kept as an attribute.',
      'noted e2: The id “e2” is that of another edge; this one is called “e2-2”.',
      'skipped edges[3]: It ends at “9”, which the file does not hold as a node.',
      'skipped e5: It names no source.',
      'noted e6: The end lies before the start; both were kept as attributes.',
    ])
  })

  it('may be one list of elements, or have no direction at all', async () => {
    const elements = [
      { data: { id: 'a', name: 'A' } },
      { group: 'nodes', data: { id: 'b', name: 'B' } },
      { data: { id: 'ab', source: 'a', target: 'b' } },
    ]
    const [a, b, ab] = elements
    const networkx = { directed: false, elements: { nodes: [a, b], edges: [ab] } }
    const one = await readWhole(cyjs, textFile('x.json', JSON.stringify(elements)))
    const other = await readWhole(cyjs, textFile('x.json', JSON.stringify(networkx)))
    const related = { id: 'ab', source: 'a', target: 'b', type: 'related_to' as const }
    expect(one.file.relations).toEqual([{ ...related, legality: 'unknown', sources: [] }])
    expect(other.file.relations).toEqual([
      { ...related, legality: 'unknown', sources: [], undirected: true },
    ])
  })
})

describe('a CX2 file', () => {
  it('is read with its short names, defaults, places and colours', async () => {
    const { file, report } = await readWhole(cx2, goldenFile('buoy.cx2'))
    expect(file).toEqual(expectedNetwork('buoy.network.json'))
    expect(countLines(report)).toEqual(['nodes 3 = 2 + 0 + 1', 'edges 2 = 1 + 0 + 1'])
    expect(remarkLines(report)).toEqual([
      'skipped nodes[2]: It is no element with data.',
      'skipped edges[1]: It ends at “7”, which the file does not hold as a node.',
    ])
  })
})

describe('a broken or hostile file of elements', () => {
  it.each([
    ['{"elements": {"nodes": [', 'Not valid JSON: line 1, column 25: the file ends here'],
    ['{"elements": 3}', 'The file holds no node that could be read as Cytoscape JSON.'],
    ['[]', 'The file holds no node that could be read as Cytoscape JSON.'],
    [
      '{"atlas": {}, "elements": []}',
      'The file holds no node that could be read as Cytoscape JSON.',
    ],
    ['{"a":'.repeat(200_000), 'the file ends here'],
  ])('is refused in words: %.30j', async (text, sentence) => {
    expect((await refusalOf(cyjs, textFile('x.cyjs', text)))[0]).toContain(sentence)
  })

  it('loses only what cannot be kept', async () => {
    const nested = '['.repeat(1000) + ']'.repeat(1000)
    const { file, report } = await readWhole(
      cyjs,
      textFile(
        'x.cyjs',
        `[{"data": {"id": "constructor", "name": "<script>", "__proto__": {"a": 1}, "toString": 1,
           "attributes.__proto__": 1, "field.__proto__": "{}", "field.id": "3", "json.x": "[",
           "deep": ${nested}, "long": "${'x'.repeat(30_000)}", "huge": 1e999}},
          {"data": {"id": "${'x'.repeat(201)}"}},
          {"data": {"id": "r", "source": "constructor", "target": "constructor", "amountUsd": -1, "type": "__proto__"}}]`,
      ),
    )
    expect(file.entities).toEqual([
      {
        id: 'constructor',
        name: '<script>',
        type: 'other',
        sources: [],
        attributes: {
          toString: 1,
          'field.__proto__': '{}',
          'field.id': '3',
          'json.x': '[',
          long: 'x'.repeat(20_000),
          huge: 'Infinity',
        },
      },
    ])
    expect(file.relations).toEqual([
      {
        id: 'r',
        source: 'constructor',
        target: 'constructor',
        type: 'related_to',
        legality: 'unknown',
        sources: [],
        attributes: { amountUsd: -1, type: '__proto__' },
      },
    ])
    expect(remarkLines(report)).toEqual([
      'noted constructor: An attribute may not be named __proto__; it was left out.',
      'noted constructor: An attribute may not be named __proto__; it was left out.',
      'noted constructor: The attribute deep has more than 27 levels of lists inside each other and was left out.',
      'noted constructor: The attribute long is 30000 characters long; the first 20000 were kept.',
      'noted constructor: The attribute huge is “Infinity”, which is no number that can be kept; it was kept as a text.',
      `skipped ${'x'.repeat(201)}: Its id is 201 characters long; at most 200 can be kept.`,
    ])
  })

  it('gives a network that opens or problems, whatever it holds', async () => {
    const value = fc.oneof(
      fc.constantFrom(
        'a',
        'b',
        '2016',
        '["s1"]',
        '{"min":"5","max":"1"}',
        '[{"authority":"A"}]',
        true,
      ),
      fc.jsonValue({ maxDepth: 2 }),
    )
    const names =
      'id id id source target name type country start end flow flowReason sources cases listings location position x y r g b stakePercent field.location field.position field.listings json.a attributes.b latitude reportedChokepoint identifiers __proto__'
    const data = fc.dictionary(fc.constantFrom(...names.split(' ')), value)
    const element = fc.record({ data: fc.oneof(data, value), position: value, group: value })
    await fc.assert(
      fc.asyncProperty(fc.array(element, { maxLength: 6 }), async (elements) => {
        const file = textFile('x.cyjs', JSON.stringify(elements))
        expect(['network', 'problems']).toContain(await outcomeOf(cyjs, file))
      }),
      { numRuns: 200 },
    )
  })
})
