import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import { readNetwork } from '../network/readNetwork.ts'
import { removeRows } from './removeRows.ts'

const network = buildNetwork({
  entities: ['maker', 'bank', 'army'],
  relations: ['maker supplies bank', 'bank finances army', 'maker supplies army'],
})

describe('removing', () => {
  it('takes the relations of entities with them and counts both', () => {
    const removal = removeRows(network, { entities: ['maker'], relations: [] })
    expect([removal.entities, removal.relations]).toEqual([1, 2])
    expect(removal.file.entities).toEqual([network.entities[1], network.entities[2]])
    expect(removal.file.relations).toEqual([network.relations[1]])
    expect(readNetwork(removal.file).ok).toBe(true)
  })

  it('counts a relation between two of them, or named besides, once', () => {
    const removal = removeRows(network, { entities: ['maker', 'bank'], relations: ['r1'] })
    expect([removal.entities, removal.relations]).toEqual([2, 3])
  })

  it('leaves the ends of relations', () => {
    const removal = removeRows(network, { entities: [], relations: ['r1'] })
    expect([removal.entities, removal.relations]).toEqual([0, 1])
    expect(removal.file.entities).toEqual(network.entities)
    expect(removal.file.relations).toEqual([network.relations[1], network.relations[2]])
  })
})
