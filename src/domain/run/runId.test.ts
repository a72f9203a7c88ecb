import { describe, expect, it } from 'vitest'
import { DEFAULT_ANALYSIS_SETTINGS as DEFAULTS } from '../chokepoint/settings.ts'
import type { AnalysisSettings } from '../chokepoint/settings.ts'
import { resolvedSettings } from './resolvedSettings.ts'
import { runIdOf, shortRunId } from './runId.ts'

const sets = { entryPoints: ['maker', 'trader'], endUsers: ['army'] }
const idOf = (settings: Partial<AnalysisSettings>, dataHash = 'ab'.repeat(32)) =>
  runIdOf({ dataHash, settings: { ...DEFAULTS, ...settings }, sets })
const byDefault = idOf({})

describe('the id of a run', () => {
  it('is a hash, shown by its first twelve digits', () => {
    expect(byDefault).toMatch(/^[0-9a-f]{64}$/)
    expect(shortRunId(byDefault)).toBe(byDefault.slice(0, 12))
  })

  it.each<[string, Partial<AnalysisSettings>]>([
    ['layers in another order', { layers: ['control', 'goods', 'money'] }],
    ['a flow set to what it is anyway', { flows: { supplies: 'forward' } }],
    ['the entry points by default, chosen one by one', { entryPoints: ['maker', 'trader'] }],
  ])('is the same for %s', (_, settings) => {
    expect(idOf(settings)).toBe(byDefault)
  })

  it('says nothing of own fronts that stand apart, so that earlier run ids hold', () => {
    expect(resolvedSettings(DEFAULTS, sets)).not.toHaveProperty('ownFronts')
    expect(resolvedSettings({ ...DEFAULTS, ownFronts: 'together' }, sets)).toHaveProperty(
      'ownFronts',
      'together',
    )
  })

  it('is the same for all weights doubled', () => {
    const { weights } = DEFAULTS
    const doubled = Object.fromEntries(Object.entries(weights).map(([name, w]) => [name, 2 * w]))
    expect(idOf({ weights: { ...weights, ...doubled } })).toBe(byDefault)
  })

  it.each<[string, Partial<AnalysisSettings>]>([
    ['a layer more', { layers: ['goods', 'money', 'control', 'other'] }],
    ['another confidence', { minimumConfidence: 'high' }],
    ['a time window', { time: { from: '2010', undated: true } }],
    ['no undated relations', { time: { undated: false } }],
    ['a flow turned round', { flows: { supplies: 'reverse' } }],
    [
      'a type that counts nowhere, whatever the file says of a row',
      { flows: { related_to: 'none' } },
    ],
    ['own fronts counted with their principal', { ownFronts: 'together' }],
    ['other weights', { weights: { ...DEFAULTS.weights, gatekeeper: 1 } }],
  ])('is another for %s', (_, settings) => {
    expect(idOf(settings)).not.toBe(byDefault)
  })

  it('is another for other data and for other ends of routes', () => {
    expect(idOf({}, 'cd'.repeat(32))).not.toBe(byDefault)
    const fewer = { ...sets, entryPoints: ['maker'] }
    expect(runIdOf({ dataHash: 'ab'.repeat(32), settings: DEFAULTS, sets: fewer })).not.toBe(
      byDefault,
    )
  })
})
