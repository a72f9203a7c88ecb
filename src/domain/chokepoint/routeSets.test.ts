import { describe, expect, it } from 'vitest'
import { buildNetwork, type NetworkLines } from '../../../tests/support/networkBuilder.ts'
import { flowArcs } from './flowArcs.ts'
import { routeSets } from './routeSets.ts'
import { DEFAULT_ANALYSIS_SETTINGS, type AnalysisSettings } from './settings.ts'

function setsOf(lines: NetworkLines, more: Partial<AnalysisSettings> = {}) {
  const network = buildNetwork(lines)
  const settings = { ...DEFAULT_ANALYSIS_SETTINGS, ...more }
  return routeSets(network, settings, flowArcs(network, settings))
}

const CHAIN: NetworkLines = {
  entities: ['maker:manufacturer@DE', 'trader@CN', 'front:front_company@HK', 'army:end_user@KP'],
  relations: ['maker supplies trader', 'trader supplies front', 'front supplies army'],
}

describe('where routes begin and end', () => {
  it('begins at the outermost actors abroad and ends at the demand side', () => {
    expect(setsOf(CHAIN)).toEqual({ entryPoints: ['maker'], endUsers: ['army'] })
  })

  it('takes makers as entry points even where somebody abroad supplies them', () => {
    const sets = setsOf({
      entities: ['tool@JP', 'maker:manufacturer@DE', 'chip:component', 'army:end_user@KP'],
      relations: ['tool supplies maker', 'maker supplies army', 'maker manufactured chip'],
    })
    expect(sets.entryPoints).toEqual(['tool', 'maker', 'chip'])
  })

  it('does not count a person abroad as a supplier, nor as an entry point', () => {
    const sets = setsOf({
      entities: ['agent:facilitator_person@CN', 'trader@CN', 'army:end_user@KP'],
      relations: ['agent agent_of trader', 'trader supplies army'],
    })
    expect(sets.entryPoints).toEqual(['trader'])
  })

  it('leaves out vessels, placeholders, demand abroad and entities at home', () => {
    const sets = setsOf({
      entities: [
        'ship:vessel@PA',
        { id: 'somebody', placeholder: true },
        'mission:government_body@RU',
        'home@KP',
        'army:end_user@KP',
      ],
      relations: [
        'ship transports army',
        'army supplies somebody',
        'mission procures_for army',
        'home supplies army',
      ],
    })
    expect(sets).toEqual({ entryPoints: [], endUsers: ['mission', 'army'] })
  })

  it('counts an unknown country as abroad, and every country when the file names no home', () => {
    const lines: NetworkLines = {
      entities: ['nowhere', 'home@KP', 'army:end_user@KP'],
      relations: ['nowhere supplies army', 'home supplies army'],
    }
    expect(setsOf(lines).entryPoints).toEqual(['nowhere'])
    expect(setsOf({ ...lines, meta: { homeCountries: [] } }).entryPoints).toEqual([
      'nowhere',
      'home',
    ])
  })

  it('lets a placeholder of the demand side be an end user', () => {
    const sets = setsOf({
      entities: ['trader@CN', { id: 'unknown', type: 'end_user', placeholder: true }],
      relations: ['trader supplies unknown'],
    })
    expect(sets).toEqual({ entryPoints: ['trader'], endUsers: ['unknown'] })
  })

  it('leaves out entities without any flow', () => {
    const sets = setsOf({ ...CHAIN, entities: [...(CHAIN.entities ?? []), 'loose@CN'] })
    expect(sets.entryPoints).toEqual(['maker'])
  })

  it('follows the roles the file gives', () => {
    const sets = setsOf({
      entities: [
        { id: 'maker', type: 'manufacturer', routeRole: 'none' },
        { id: 'trader', routeRole: 'entry' },
        { id: 'ghost', placeholder: true, routeRole: 'entry' },
        { id: 'broker', country: 'KP', routeRole: 'end_user' },
        { id: 'army', type: 'end_user', country: 'KP', routeRole: 'none' },
      ],
      relations: [
        'maker supplies trader',
        'trader supplies broker',
        'broker supplies army',
        'army supplies ghost',
      ],
    })
    expect(sets).toEqual({ entryPoints: ['trader'], endUsers: ['broker'] })
  })

  it('follows the person before the file, and keeps the two sets apart', () => {
    expect(setsOf(CHAIN, { entryPoints: ['trader', 'front', 'no such'] })).toEqual({
      entryPoints: ['trader', 'front'],
      endUsers: ['army'],
    })
    expect(setsOf(CHAIN, { entryPoints: ['maker', 'army'] })).toEqual({
      entryPoints: ['maker', 'army'],
      endUsers: [],
    })
    expect(setsOf(CHAIN, { endUsers: ['maker'] })).toEqual({
      entryPoints: [],
      endUsers: ['maker'],
    })
    expect(setsOf(CHAIN, { entryPoints: ['maker', 'front'], endUsers: ['front'] })).toEqual({
      entryPoints: ['maker'],
      endUsers: ['front'],
    })
  })
})
