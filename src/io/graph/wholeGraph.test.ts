import { describe, expect, it } from 'vitest'
import { readWhole, remarkLines, textFile } from '../../../tests/support/readGolden.ts'
import { cx2 } from '../readers/cytoscape/cx2.ts'
import { cyjs } from '../readers/cytoscape/cyjs.ts'
import { gexf } from '../readers/gexf/gexf.ts'
import { gml } from '../readers/gml/gml.ts'
import { graphml } from '../readers/graphml/graphml.ts'
import { pajek } from '../readers/pajek/pajek.ts'

const NOT_KEPT =
  'Not kept, for it describes the drawing or the whole file in a way a network cannot hold'

const nodes = [
  { data: { id: 'a', name: 'Alder' }, selected: true, locked: false },
  { data: { id: 'b', name: 'Birch' }, selected: false },
]

describe('what another program says of the whole graph', () => {
  it('is kept by Cytoscape names where it is plain, and told where it is not', async () => {
    const { file, report } = await readWhole(
      cyjs,
      textFile(
        'wood.cyjs',
        JSON.stringify({
          format_version: '1.0',
          data: { name: 'Wood', year: 1998, shared: true, tags: ['x'], none: null },
          zoom: 0.5,
          pan: { x: 1, y: 2 },
          style: [{ selector: 'node' }],
          elements: { nodes },
        }),
      ),
    )
    expect(file.meta).toEqual({
      title: 'Wood',
      attributes: { name: 'Wood', year: 1998, shared: true, format_version: '1.0', zoom: 0.5 },
    })
    expect(remarkLines(report)).toEqual([
      `noted ?: ${NOT_KEPT}: tags, pan, style, selected (2), locked.`,
    ])
  })

  it('is kept from the network attributes of CX2, and looks set by hand are told', async () => {
    const { file, report } = await readWhole(
      cx2,
      textFile(
        'wood.cx2',
        JSON.stringify([
          { CXVersion: '2.0', hasFragments: false },
          { networkAttributes: [{ name: 'Wood', version: '3', authors: ['A'] }] },
          { nodes: [{ id: 1, x: 1, y: 2, z: 3, v: { name: 'Alder' } }] },
          { visualProperties: [{ default: {} }] },
          { nodeBypasses: [{ id: 1, v: { NODE_WIDTH: 4, NODE_BACKGROUND_COLOR: '#aa0000' } }] },
        ]),
      ),
    )
    expect(file.meta.attributes).toEqual({ name: 'Wood', version: '3' })
    expect(file.entities[0]).toMatchObject({ colour: '#aa0000', attributes: { z: 3 } })
    expect(remarkLines(report)).toEqual([
      `noted ?: ${NOT_KEPT}: authors, visualProperties, NODE_WIDTH.`,
    ])
  })

  it('is kept from the data of a GraphML graph, its defaults too', async () => {
    const { file, report } = await readWhole(
      graphml,
      textFile(
        'wood.graphml',
        `<graphml>
          <key id="g0" for="graph" attr.name="Creator" attr.type="string"/>
          <key id="g1" for="graph" attr.name="rows" attr.type="int"><default>7</default></key>
          <key id="g2" for="graph" attr.name="depth" attr.type="int"><default>1</default></key>
          <key id="g3" for="graphml" yfiles.type="resources"/>
          <graph id="W" edgedefault="directed">
            <desc>All the wood</desc>
            <data key="g0">A forester</data><data key="g2">5</data>
            <node id="a"><data key="label">Alder</data></node>
          </graph>
          <data key="g3"><y:Resources xmlns:y="urn:y"/></data>
          <graph edgedefault="directed"><node id="b"><data key="label">Birch</data></node></graph>
        </graphml>`,
      ),
    )
    expect(file.meta.attributes).toEqual({
      id: 'W',
      desc: 'All the wood',
      Creator: 'A forester',
      depth: 5,
      rows: 7,
    })
    expect(remarkLines(report)).toEqual([
      'noted 12: The file holds several graphs side by side; they became one network.',
      `noted ?: ${NOT_KEPT}: Resources.`,
    ])
  })

  it('is kept from the head of a GEXF file', async () => {
    const { file, report } = await readWhole(
      gexf,
      textFile(
        'wood.gexf',
        `<gexf><meta lastmodifieddate="2016-09-01"><creator>A forester</creator>
          <description>All the wood</description></meta>
          <graph mode="static" defaultedgetype="directed"><nodes><node id="a" label="Alder">
            <position x="1" y="2" z="3"/><color r="1" g="2" b="3" a="0.5"/>
            <parents><parent for="b"/></parents>
          </node></nodes></graph></gexf>`,
      ),
    )
    expect(file.meta.attributes).toEqual({
      lastmodifieddate: '2016-09-01',
      creator: 'A forester',
      description: 'All the wood',
      mode: 'static',
    })
    expect(file.entities[0]).toMatchObject({ attributes: { 'viz.z': 3, 'viz.alpha': 0.5 } })
    expect(remarkLines(report)).toEqual([`noted ?: ${NOT_KEPT}: parents, parent.`])
  })

  it('is kept from what stands around and in a GML graph', async () => {
    const { file, report } = await readWhole(
      gml,
      textFile(
        'wood.gml',
        'Creator "A forester" Version 1 graph [ directed 1 name "Wood" view [ zoom 2 ] node [ id 0 label "Alder" ] ]',
      ),
    )
    expect(file.meta.attributes).toEqual({ name: 'Wood', Creator: 'A forester', Version: 1 })
    expect(remarkLines(report)).toEqual([`noted ?: ${NOT_KEPT}: view.`])
  })

  it('is the name of a Pajek network', async () => {
    const { file } = await readWhole(
      pajek,
      textFile('wood.net', '*Network The wood\n*Vertices 1\n1 "Alder"\n'),
    )
    expect(file.meta.attributes).toEqual({ network: 'The wood' })
  })

  it('is told in one remark of bounded length, and never by the forbidden name', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`view${at}`, {}]))
    const text = JSON.stringify({ data: {}, ...many, elements: { nodes: [nodes[1]] } })
    const { report } = await readWhole(
      cyjs,
      textFile('wood.cyjs', text.replace('"data":{}', '"data":{"__proto__":"x"}')),
    )
    expect(remarkLines(report)).toEqual([
      'noted ?: An attribute may not be named __proto__; it was left out.',
      `noted ?: ${NOT_KEPT}: view0, view1, view2, view3, view4, view5, view6, view7, view8, view9, view10, view11 and 29 more.`,
    ])
  })
})

describe('a date with a time of day', () => {
  it('counts by its day, is kept whole beside it, and is told', async () => {
    const { file, report } = await readWhole(
      gml,
      textFile(
        'wood.gml',
        'graph [ directed 1 node [ id 0 label "Alder" ] edge [ source 0 target 0 start "2016-03-04T10:30:00Z" end "2016-04" ] ]',
      ),
    )
    expect(file.relations[0]).toMatchObject({
      start: '2016-03-04',
      end: '2016-04',
      attributes: { start: '2016-03-04T10:30:00Z' },
    })
    expect(remarkLines(report)).toEqual([
      'noted 1: The start “2016-03-04T10:30:00Z” names a time of day; the day 2016-03-04 counts, and the whole text was kept as an attribute.',
    ])
  })
})

const edges = (...data: object[]) =>
  textFile(
    'x.cyjs',
    JSON.stringify({
      elements: {
        nodes: [{ data: { id: 'a', name: 'A' } }, { data: { id: 'b', name: 'B' } }],
        edges: data.map((one) => ({ data: { source: 'a', target: 'b', ...one } })),
      },
    }),
  )

describe('what another program writes on an edge', () => {
  it('is its type where it is one of ours, in our words or by its id, and its wording where not', async () => {
    const { file } = await readWhole(
      cyjs,
      edges(
        { interaction: 'supplies' },
        { label: 'DIRECTOR_OF' },
        { 'Edge Label': 'fronts for' },
        { label: 'moors beside' },
        { type: 'pays', label: 'wired 3 million' },
        { type: 'moors', label: 'owns' },
      ),
    )
    expect(
      file.relations.map(({ type, wording, attributes }) => [type, wording, attributes]),
    ).toEqual([
      ['supplies', undefined, undefined],
      ['director_of', undefined, undefined],
      ['fronts_for', undefined, undefined],
      ['related_to', 'moors beside', undefined],
      ['pays', 'wired 3 million', undefined],
      ['related_to', 'owns', { type: 'moors' }],
    ])
  })
})
