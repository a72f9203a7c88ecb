import { beforeEach, describe, expect, it } from 'vitest'
import { buildNetwork } from '../../tests/support/networkBuilder.ts'
import { countLayer } from '../domain/chokepoint/changeSettings.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../domain/chokepoint/settings.ts'
import { createAtlasStore, type AtlasStore } from '../store/atlasStore.ts'
import { selectRouteSets } from '../store/selectors/selectRouteSets.ts'
import {
  changeAnalysis,
  countOwnFronts,
  leaveCoverFirmsOut,
  resetAnalysis,
  resetRouteSet,
} from './changeAnalysis.ts'
import { routePlaceOf, routeRoleOf, setRouteRole, type RouteRole } from './setRouteRole.ts'

const network = buildNetwork({
  entities: [
    'maker:manufacturer@DE "Maker"',
    'shell:shell_company@HK "Shell"',
    'trader@CN "Trader"',
    'bank:bank@CN "Bank"',
    'army:end_user@KP "Army"',
    { id: 'kr-end', name: 'Somebody', type: 'other', placeholder: true },
  ],
  relations: [
    'maker supplies trader',
    'shell supplies trader',
    'trader supplies army',
    'trader supplies kr-end',
    'bank related_to army',
  ],
})

let store: AtlasStore
const state = () => store.getState()
const settings = () => state().analysisSettings
const sets = () => selectRouteSets(state())?.inUse
const said = () => state().announcement?.sentence

beforeEach(() => {
  store = createAtlasStore()
  state().finishOpening({ network, origin: { kind: 'shipped', id: 'test' }, dataHash: '0' })
})

describe('what an entity is to routes', () => {
  it('is what the rule makes it until somebody says otherwise', () => {
    expect(sets()).toEqual({ entryPoints: ['maker', 'shell'], endUsers: ['army'] })
    const roles = ['maker', 'trader', 'army', 'bank'].map((id) => [
      routeRoleOf(state(), id),
      routePlaceOf(state(), id),
    ])
    expect(roles).toEqual([
      ['default', 'entry'],
      ['default', 'neither'],
      ['default', 'end_user'],
      ['default', 'neither'],
    ])
  })

  it('can be an entry point by hand, and only what differs is kept', () => {
    setRouteRole(store, 'trader', 'entry')
    expect(settings().entryPoints).toEqual(['maker', 'shell', 'trader'])
    expect(settings()).not.toHaveProperty('endUsers')
    expect(routeRoleOf(state(), 'trader')).toBe('entry')
    expect(said()).toBe('Trader is an entry point.')
  })

  it('can change sides', () => {
    setRouteRole(store, 'maker', 'end_user')
    expect(sets()).toEqual({ entryPoints: ['shell'], endUsers: ['maker', 'army'] })
    setRouteRole(store, 'army', 'entry')
    expect(sets()).toEqual({ entryPoints: ['shell', 'army'], endUsers: ['maker'] })
  })

  it('can be neither', () => {
    setRouteRole(store, 'army', 'neither')
    expect(sets()).toEqual({ entryPoints: ['maker', 'shell'], endUsers: [] })
    expect(routeRoleOf(state(), 'army')).toBe('neither')
    expect(said()).toBe('Army is neither entry point nor end user.')
  })

  it.each<[string, RouteRole]>([
    ['maker', 'neither'],
    ['maker', 'end_user'],
    ['trader', 'entry'],
    ['army', 'entry'],
  ])('%s as %s and back to the default leaves the settings as they were', (id, role) => {
    const before = settings()
    setRouteRole(store, id, role)
    expect(settings()).not.toEqual(before)
    setRouteRole(store, id, 'default')
    expect(settings()).toEqual(before)
    expect(routeRoleOf(state(), id)).toBe('default')
  })

  it('is one step to undo', () => {
    setRouteRole(store, 'trader', 'entry')
    store.temporal.getState().undo()
    expect(sets()).toEqual({ entryPoints: ['maker', 'shell'], endUsers: ['army'] })
  })

  it('is never an entry point for a placeholder', () => {
    const before = settings()
    setRouteRole(store, 'kr-end', 'entry')
    expect(settings()).toBe(before)
    expect(said()).toBe('A placeholder cannot be an entry point: routes only end at it.')
    setRouteRole(store, 'kr-end', 'end_user')
    expect(sets()?.endUsers).toEqual(['army', 'kr-end'])
  })

  it('is kept for an entity on no route, and counts once its layer does', () => {
    setRouteRole(store, 'bank', 'entry')
    expect(said()).toBe(
      'Bank is an entry point. It makes no step of a route as the analysis is set, so nothing changes.',
    )
    expect(routePlaceOf(state(), 'bank')).toBe('neither')
    changeAnalysis(store, (now) => ({
      ...countLayer(now, 'other', true),
      flows: { related_to: 'forward' as const },
    }))
    expect(routePlaceOf(state(), 'bank')).toBe('entry')
  })

  it('does nothing without a network or for an entity it does not have', () => {
    const before = settings()
    setRouteRole(store, 'nobody', 'entry')
    expect(settings()).toBe(before)
    const empty = createAtlasStore()
    setRouteRole(empty, 'maker', 'entry')
    expect(routeRoleOf(empty.getState(), 'maker')).toBe('default')
    expect(routePlaceOf(empty.getState(), 'maker')).toBe('neither')
  })
})

describe('front and shell companies', () => {
  it('leave the entry points together and come back together', () => {
    const before = settings()
    leaveCoverFirmsOut(store, true)
    expect(sets()?.entryPoints).toEqual(['maker'])
    leaveCoverFirmsOut(store, false)
    expect(settings()).toEqual(before)
  })

  it('leave the other choices alone', () => {
    setRouteRole(store, 'trader', 'entry')
    leaveCoverFirmsOut(store, true)
    expect(sets()?.entryPoints).toEqual(['maker', 'trader'])
    leaveCoverFirmsOut(store, false)
    expect(sets()?.entryPoints).toEqual(['maker', 'shell', 'trader'])
  })

  it('stay end users where somebody made them so', () => {
    setRouteRole(store, 'shell', 'end_user')
    leaveCoverFirmsOut(store, true)
    leaveCoverFirmsOut(store, false)
    expect(sets()).toEqual({ entryPoints: ['maker'], endUsers: ['shell', 'army'] })
  })
})

describe('back to the default', () => {
  it('for one set or for everything', () => {
    const before = settings()
    setRouteRole(store, 'maker', 'end_user')
    resetRouteSet(store, 'endUsers')
    expect(sets()).toEqual({ entryPoints: ['shell'], endUsers: ['army'] })
    resetAnalysis(store)
    expect(settings()).toEqual(before)
  })
})

describe('what an entity that counts with its principal is to routes', () => {
  const family = buildNetwork({
    entities: [
      'maker:manufacturer@DE',
      'front:front_company@HK "Front"',
      'trader@CN "Trader"',
      'army:end_user@KP',
    ],
    relations: ['maker supplies trader', 'front fronts_for trader', 'trader supplies army'],
  })

  beforeEach(() => {
    state().finishOpening({
      network: family,
      origin: { kind: 'shipped', id: 'family' },
      dataHash: '1',
    })
  })

  it('is not set by itself', () => {
    countOwnFronts(store, true)
    setRouteRole(store, 'front', 'entry')
    expect(said()).toBe('Front is counted with Trader and has no role of its own.')
    expect(settings().entryPoints).toBeUndefined()
    expect(sets()?.entryPoints).toEqual(['maker'])
  })

  it('passes to its principal, until that is put elsewhere', () => {
    expect(sets()?.entryPoints).toEqual(['maker', 'front'])
    setRouteRole(store, 'maker', 'neither')
    expect(settings().entryPoints).toEqual(['front'])
    countOwnFronts(store, true)
    expect(sets()?.entryPoints).toEqual(['trader'])
    setRouteRole(store, 'trader', 'neither')
    expect(settings().entryPoints).toEqual([])
    expect(sets()?.entryPoints).toEqual([])
  })

  it('is again what it was when everybody stands apart', () => {
    countOwnFronts(store, true)
    countOwnFronts(store, false)
    expect(settings()).toEqual(DEFAULT_ANALYSIS_SETTINGS)
    expect(sets()?.entryPoints).toEqual(['maker', 'front'])
  })
})
