import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import { startRoutesBetween } from '../client/startRoutesBetween.ts'
import { finish } from '../../lib/steps.ts'
import { prepareRoutesBetween } from './prepareRoutesBetween.ts'
import { routesBetweenSteps } from './routesBetweenTask.ts'

const network = buildNetwork({
  entities: ['lonely'],
  relations: [
    'maker supplies bank',
    'maker supplies front',
    'front supplies bank',
    'front supplies trader',
    'trader supplies bank',
    'front owns bank',
  ],
})

const routesOf = (from: string, to: string, cap?: number) => {
  const { task, read } = prepareRoutesBetween(network, DEFAULT_ANALYSIS_SETTINGS, from, to, cap)
  return read(finish(routesBetweenSteps(task)))
}

describe('the routes from one entity to another', () => {
  it('come shortest first, along flow', () => {
    expect(routesOf('maker', 'bank')).toEqual({
      from: 'maker',
      to: 'bank',
      routes: [
        ['maker', 'bank'],
        ['maker', 'front', 'bank'],
        ['maker', 'front', 'trader', 'bank'],
      ],
      cap: 200,
      isCapped: false,
    })
    // What a firm owns flows to it.
    expect(routesOf('bank', 'trader').routes).toEqual([['bank', 'front', 'trader']])
  })

  it('say when there are more than the cap', () => {
    expect(routesOf('maker', 'bank', 2)).toMatchObject({
      routes: [
        ['maker', 'bank'],
        ['maker', 'front', 'bank'],
      ],
      cap: 2,
      isCapped: true,
    })
    expect(routesOf('maker', 'bank', 3).isCapped).toBe(false)
  })

  it('are none where an entity has no relation that counts, or is itself the other', () => {
    expect(routesOf('maker', 'lonely')).toMatchObject({ routes: [], isCapped: false })
    expect(routesOf('lonely', 'lonely')).toMatchObject({ routes: [], isCapped: false })
    expect(routesOf('bank', 'bank')).toMatchObject({ routes: [], isCapped: false })
  })

  it('are the same from the client', async () => {
    const { result } = startRoutesBetween(network, DEFAULT_ANALYSIS_SETTINGS, 'maker', 'bank')
    expect(await result).toEqual(routesOf('maker', 'bank'))
  })
})
