import { describe, expect, it } from 'vitest'
import { indexNetwork } from '../../src/domain/network/indexNetwork.ts'
import { networkFileSchema } from '../../src/domain/network/schema/networkFile.ts'
import { generateNetwork } from '../bench/generateNetwork.mjs'

const network = indexNetwork(networkFileSchema.parse(generateNetwork()))
const degrees = network.entities
  .map(({ id }) => network.relationsOf.get(id)?.length ?? 0)
  .toSorted((a, b) => b - a)

describe('the seeded network for measurements', () => {
  it('has the size of the firm count it stands for', () => {
    expect(network.entities).toHaveLength(5233)
    expect(network.relations).toHaveLength(15_000)
  })

  it('is the same every time, and another for another seed', () => {
    const size = { entities: 50, relations: 120 }
    expect(generateNetwork(size)).toEqual(generateNetwork(size))
    expect(generateNetwork({ ...size, seed: 7 })).not.toEqual(generateNetwork(size))
  })

  it('joins existing firms and sources only, each firm at least once', () => {
    for (const { source, target, sources } of network.relations) {
      expect(network.entityById.has(source) && network.entityById.has(target)).toBe(true)
      expect(sources.every((id) => network.sourceById.has(id))).toBe(true)
    }
    expect(degrees.at(-1)).toBeGreaterThan(0)
  })

  it('has a few hubs among many firms with few relations', () => {
    expect(degrees[0]).toBeGreaterThan(50)
    expect(degrees[Math.floor(degrees.length / 2)]).toBeLessThan(6)
  })
})
