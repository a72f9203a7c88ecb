import { describe, expect, it } from 'vitest'
import { countLayer, countTime, isDefaultSettings, setFlow } from './changeSettings.ts'
import { DEFAULT_ANALYSIS_SETTINGS as NORMAL, type AnalysisSettings } from './settings.ts'

describe('what an analysis rests on', () => {
  it('counts layers in their own order', () => {
    const without = countLayer(NORMAL, 'goods', false)
    expect(without.layers).toEqual(['money', 'control'])
    expect(countLayer(countLayer(without, 'other', true), 'goods', true).layers).toEqual([
      'goods',
      'money',
      'control',
      'other',
    ])
  })

  it('keeps only flows that differ from the table', () => {
    const turned = setFlow(setFlow(NORMAL, 'owns', 'none'), 'pays', 'reverse')
    expect(turned.flows).toEqual({ pays: 'reverse', owns: 'none' })
    expect(setFlow(turned, 'owns', 'reverse').flows).toEqual({ pays: 'reverse' })
  })

  it('turns a time given the wrong way round', () => {
    expect(countTime(NORMAL, { from: '2016', to: '2009-03', undated: false }).time).toEqual({
      from: '2009-03',
      to: '2016',
      undated: false,
    })
    expect(countTime(NORMAL, { to: '2016', undated: true }).time).toEqual({
      to: '2016',
      undated: true,
    })
  })

  it('is the default until something differs', () => {
    expect(isDefaultSettings({ ...NORMAL, weights: { ...NORMAL.weights } })).toBe(true)
    const changed: AnalysisSettings[] = [
      countLayer(NORMAL, 'other', true),
      { ...NORMAL, minimumConfidence: 'high' },
      countTime(NORMAL, { undated: false }),
      countTime(NORMAL, { from: '2009', undated: true }),
      countTime(NORMAL, { to: '2009', undated: true }),
      setFlow(NORMAL, 'pays', 'none'),
      { ...NORMAL, ownFronts: 'together' },
      { ...NORMAL, entryPoints: [] },
      { ...NORMAL, endUsers: [] },
      { ...NORMAL, weights: { ...NORMAL.weights, routeShare: 0 } },
    ]
    expect(changed.map(isDefaultSettings)).toEqual(changed.map(() => false))
  })
})
