import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { DEFAULT_VIEW } from './atlasView.ts'
import { firstView } from './firstView.ts'

describe('how a network is shown at first', () => {
  it('is by its routes, where goods or money flow from an entry point to an end user', () => {
    const network = buildNetwork({
      entities: ['maker:manufacturer@CH', 'army:state_programme@KP'],
      relations: ['maker supplies army'],
      meta: { homeCountries: ['KP'] },
    })
    expect(firstView(network)).toEqual(DEFAULT_VIEW)
  })

  it('is by force, where a list tells who is tied to whom and nothing of roles', () => {
    const network = buildNetwork({ relations: ['a related_to b', 'b related_to c'] })
    expect(firstView(network)).toEqual({ ...DEFAULT_VIEW, layout: 'force' })
  })

  it('is by force, where nothing is related at all', () => {
    const network = buildNetwork({ entities: ['a', 'b'] })
    expect(firstView(network).layout).toBe('force')
  })
})
