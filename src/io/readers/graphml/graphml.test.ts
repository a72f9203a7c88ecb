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
import { graphml } from './graphml.ts'

const one = (inside: string, before = '') =>
  textFile(
    'x.graphml',
    `<graphml>${before}<graph edgedefault="directed">${inside}</graph></graphml>`,
  )

describe('a GraphML file', () => {
  it('becomes entities and relations with keys, defaults, drawings and graphs inside graphs', async () => {
    const { file, report } = await readWhole(graphml, goldenFile('quay.graphml'))
    expect(file).toEqual(expectedNetwork('quay.network.json'))
    expect(countLines(report)).toEqual([
      'nodes 4 = 3 + 0 + 1',
      'ports 1 = 0 + 0 + 1',
      'hyperedges 1 = 0 + 0 + 1',
      'edges 5 = 4 + 0 + 1',
    ])
    expect(remarkLines(report)).toEqual([
      'skipped 22: A port of the node “n1”; edges lead to the node itself here.',
      'noted 17: Nodes stand inside the node “n1”; they stand beside it here and name it as their parent.',
      'noted 24: The attribute tonnage is “NaN”, which is no number that can be kept; it was kept as a text.',
      'noted 24: It has no name; its id stands in the place of one.',
      'skipped 35: A hyperedge joins more than two ends; only relations between two can be kept.',
      'skipped 36: A node with the id “n0” stands before it; this one was left out.',
      'skipped 33: It ends at “n9”, which the file does not hold as a node.',
      'noted ?: Not kept, for it describes the drawing or the whole file in a way a network cannot hold: ShapeNode, PolyLineEdge.',
    ])
  })

  it('may name its edges before its nodes', async () => {
    const { file } = await readWhole(
      graphml,
      one('<edge source="a" target="b"/><node id="a"/><node id="b"/>'),
    )
    expect(file.relations.map(({ id, type }) => [id, type])).toEqual([['a-b', 'related_to']])
  })
})

describe('a drawing of yEd', () => {
  it('gives what is written on nodes and edges, where the text stands before its place', async () => {
    const { file, report } = await readWhole(
      graphml,
      one(
        `<node id="n0"><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="30.0" x="345.0" y="220.0"/>
           <y:Fill color="#FFCC00"/><y:NodeLabel alignment="center" xml:space="preserve">Heard Gateway
Trading<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel>
           <y:NodeLabel>Port 4</y:NodeLabel></y:ShapeNode></data></node>
         <node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel hasText="false"/></y:ShapeNode></data></node>
         <edge id="e0" source="n0" target="n1"><data key="d10"><y:PolyLineEdge>
           <y:EdgeLabel>told by a clerk<y:LabelModel/></y:EdgeLabel></y:PolyLineEdge></data></edge>`,
        '<key id="d6" for="node" yfiles.type="nodegraphics"/><key id="d10" for="edge" yfiles.type="edgegraphics"/>',
      ),
    )
    expect(file.entities).toEqual([
      {
        id: 'n0',
        name: 'Heard Gateway Trading',
        type: 'other',
        sources: [],
        position: { x: 360, y: 235 },
        colour: '#ffcc00',
        attributes: { 'label 2': 'Port 4' },
      },
      { id: 'n1', name: 'n1', type: 'other', sources: [] },
    ])
    expect(file.relations.map(({ wording }) => wording)).toEqual(['told by a clerk'])
    expect(remarkLines(report)[0]).toMatch(/noted \d+: It has no name; its id stands/)
  })

  it('of the newer kind gives names and places too', async () => {
    const { file } = await readWhole(
      graphml,
      one(
        `<node id="n0"><data key="l"><x:List><y:Label><y:Label.Text><![CDATA[Crozet Distribution]]></y:Label.Text>
           <y:Label.LayoutParameter><y:InteriorNodeLabelModelParameter/></y:Label.LayoutParameter></y:Label></x:List></data>
           <data key="g"><y:RectD X="10" Y="20" Width="30" Height="40"/></data></node>`,
        '<key id="l" for="node" attr.name="NodeLabels"/><key id="g" for="node" attr.name="NodeGeometry"/>',
      ),
    )
    expect(file.entities).toEqual([
      {
        id: 'n0',
        name: 'Crozet Distribution',
        type: 'other',
        sources: [],
        position: { x: 25, y: 40 },
      },
    ])
  })
})

describe('a broken or hostile GraphML file', () => {
  it.each([
    ['<graphml><graph><node id="a">', 'is never closed'],
    ['<!DOCTYPE g [<!ENTITY x "y">]><graphml>&x;</graphml>', 'DOCTYPE'],
    ['<graphml/>', 'The file holds no node that could be read as GraphML.'],
    ['<a>'.repeat(100_000), 'levels inside each other'],
    [
      `<graphml>${'<key id="k"><default>1</default></key>'.repeat(501)}</graphml>`,
      'The file gives more than 500 attributes a default; at most that many can be opened.',
    ],
  ])('is refused in words: %.40j', async (text, sentence) => {
    expect((await refusalOf(graphml, textFile('x.graphml', text)))[0]).toContain(sentence)
  })

  it('with a broken word of ours is read as one of another program', async () => {
    const { file, report } = await readWhole(
      graphml,
      textFile(
        'x.graphml',
        '<?chokepoint-atlas {"kind":"chokepoint-atlas/graph","version":1,"parts":{"meta":{}}}?><graphml><graph><node id="a"><data key="constructor">1</data><data key="__proto__">1</data></node></graph></graphml>',
      ),
    )
    expect(file.entities).toEqual([
      { id: 'a', name: 'a', type: 'other', sources: [], attributes: { constructor: '1' } },
    ])
    expect(remarkLines(report)).toEqual([
      'noted ?: What this app once wrote about the whole network could not be understood; sources, cases and title were left out.',
      'noted 1: An attribute may not be named __proto__; it was left out.',
      'noted 1: It has no name; its id stands in the place of one.',
    ])
  })

  it('gives a network that opens or problems, whatever it holds', async () => {
    const piece = fc.constantFrom(
      '<node id="a">',
      '<node id="b">',
      '</node>',
      '<edge source="a" target="b">',
      '<edge id="a" source="a" target="a" directed="false">',
      '</edge>',
      '<graph edgedefault="undirected">',
      '</graph>',
      '<key id="k" attr.name="start" attr.type="double">',
      '<default>2016</default>',
      '</key>',
      '<data key="k">',
      '<data key="listings">[{"authority":"A","kind":"designated","sources":["x"]}]',
      '<data key="type">owns',
      '<data key="x">4',
      '</data>',
      '<port name="p"/>',
      '<Geometry x="1"/>',
      '<hyperedge/>',
      '\u0007',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 16 }), async (pieces) => {
        const text = `<graphml><graph>${pieces.join('')}</graph></graphml>`
        expect(['network', 'problems']).toContain(
          await outcomeOf(graphml, textFile('x.graphml', text)),
        )
      }),
      { numRuns: 300 },
    )
  })
})
