import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { flowArcs } from '../../domain/chokepoint/flowArcs.ts'
import { routeSets } from '../../domain/chokepoint/routeSets.ts'
import { DEFAULT_ANALYSIS_SETTINGS } from '../../domain/chokepoint/settings.ts'
import { stations } from './stations.ts'

describe('where entities stand on the routes', () => {
  it('tells entry points, end users and what lies between; leaves out dead ends', () => {
    const network = buildNetwork({
      meta: { homeCountries: ['KP'] },
      entities: [
        'maker:manufacturer@DE',
        'firm@KP',
        'programme:state_programme@KP',
        'lost@KP',
        'bank:bank@KP',
      ],
      relations: ['maker supplies firm', 'firm procures_for programme', 'maker supplies lost'],
    })
    const flow = flowArcs(network, DEFAULT_ANALYSIS_SETTINGS)
    const sets = routeSets(network, DEFAULT_ANALYSIS_SETTINGS, flow)
    expect(Object.fromEntries(stations(flow, sets))).toEqual({
      maker: 'entry',
      firm: 'inside',
      programme: 'end_user',
    })
  })
})
