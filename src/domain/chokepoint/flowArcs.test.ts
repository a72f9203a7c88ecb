import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { flowArcs } from './flowArcs.ts'
import { flowUnder } from './flowSteps.ts'
import { DEFAULT_ANALYSIS_SETTINGS, type AnalysisSettings } from './settings.ts'

const settings = (more: Partial<AnalysisSettings> = {}) => ({
  ...DEFAULT_ANALYSIS_SETTINGS,
  ...more,
})

const arrows = (network: Parameters<typeof flowArcs>[0], more: Partial<AnalysisSettings> = {}) =>
  flowArcs(network, settings(more)).arcs.map(({ source, target }) => `${source}>${target}`)

describe('what a route may be made of', () => {
  it('follows the flow table: an owner receives what its subsidiary obtains', () => {
    const network = buildNetwork({
      relations: ['maker supplies trader', 'parent owns trader', 'missile contains_component chip'],
    })
    expect(arrows(network)).toEqual(['maker>trader', 'trader>parent', 'chip>missile'])
  })

  it('merges parallel relations and keeps the evidence of each', () => {
    const network = buildNetwork({
      relations: ['a supplies b #r1', 'b controls a #r2', 'a finances b #r3', 'b supplies a #r4'],
    })
    expect(flowArcs(network, settings())).toEqual({
      arcs: [
        { source: 'a', target: 'b', relations: ['r1', 'r2', 'r3'] },
        { source: 'b', target: 'a', relations: ['r4'] },
      ],
      inGraph: ['a', 'b'],
      countedWith: new Map(),
      undatedRelations: 4,
      usedRelations: 4,
    })
  })

  it('drops relations of an entity with itself and relations that carry nothing', () => {
    const network = buildNetwork({ relations: ['a supplies a', 'a related_to b', 'b supplies c'] })
    expect(flowArcs(network, settings({ layers: ['goods', 'other'] }))).toEqual({
      arcs: [{ source: 'b', target: 'c', relations: ['r3'] }],
      inGraph: ['b', 'c'],
      countedWith: new Map(),
      undatedRelations: 1,
      usedRelations: 1,
    })
  })

  it('lets a route end at a placeholder and never go on from it', () => {
    const network = buildNetwork({
      entities: [{ id: 'somebody', placeholder: true }],
      relations: ['a supplies somebody', 'somebody supplies b', 'somebody owns c'],
    })
    expect(arrows(network)).toEqual(['a>somebody', 'c>somebody'])
  })

  it('takes only the chosen layers', () => {
    const network = buildNetwork({ relations: ['a supplies b', 'a finances c', 'a fronts_for d'] })
    expect(arrows(network, { layers: ['money'] })).toEqual(['a>c'])
  })

  it('takes only relations that are confident enough', () => {
    const network = buildNetwork({
      relations: ['a supplies b low', 'a supplies c medium', 'a supplies d high'],
    })
    expect(arrows(network, { minimumConfidence: 'medium' })).toEqual(['a>c', 'a>d'])
  })

  it('takes relations documented for some day of the time window, and counts the undated', () => {
    const network = buildNetwork({
      relations: [
        'a supplies before 2009..2010-05',
        'a supplies touching 2009..2010-06',
        'a supplies inside 2011',
        'a supplies long 2003..2020',
        'a supplies after 2013..2014',
        'a supplies undated',
      ],
    })
    const time = { from: '2010-06-30', to: '2012', undated: true }
    expect(arrows(network, { time })).toEqual(['a>touching', 'a>inside', 'a>long', 'a>undated'])
    const dated = flowArcs(network, settings({ time: { ...time, undated: false } }))
    expect(dated.arcs.map(({ target }) => target)).toEqual(['touching', 'inside', 'long'])
    expect([dated.usedRelations, dated.undatedRelations]).toEqual([3, 1])
  })

  it('lets the person turn a type round or leave it out', () => {
    const network = buildNetwork({ relations: ['a owns b', 'a supplies c'] })
    expect(arrows(network, { flows: { owns: 'forward' } })).toEqual(['a>b', 'a>c'])
    expect(arrows(network, { flows: { owns: 'none' } })).toEqual(['a>c'])
  })

  it('keeps what the file says of one row, unless its type is left out', () => {
    const network = buildNetwork({
      relations: [{ source: 'a', target: 'b', type: 'supplies', flow: 'reverse', flowReason: 'x' }],
    })
    const row = network.relations[0]!
    expect(flowUnder({}, row)).toBe('reverse')
    expect(flowUnder({ supplies: 'forward' }, row)).toBe('reverse')
    expect(flowUnder({ supplies: 'none' }, row)).toBe('none')
  })
})
