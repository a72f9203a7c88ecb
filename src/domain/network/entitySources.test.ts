import { expect, it } from 'vitest'
import { listedBy } from '../../../tests/support/networkBuilder.ts'
import { entitySources } from './entitySources.ts'

it('gathers the sources of an entity, of its listings and of who reports it, each once', () => {
  const entity = {
    sources: ['s2', 's1'],
    listings: [listedBy('OFAC', { sources: ['s1', 's3'] })],
    reportedChokepoint: { note: 'a gateway', sources: ['s4', 's2'] },
  }
  expect(entitySources(entity)).toEqual(['s2', 's1', 's3', 's4'])
  expect(entitySources({ sources: [] })).toEqual([])
})
