import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shippedIndexSchema } from '../../../src/domain/network/shippedNetwork.ts'
import { openNetworkText } from '../../../src/io/openNetworkText.ts'

const read = (file: string) => readFileSync(`public/data/${file}`, 'utf8')
const { networks } = shippedIndexSchema.parse(JSON.parse(read('index.json')))

describe('the list of shipped networks', () => {
  it('names the real network first and the fictional one behind it', () => {
    expect(networks.map(({ id, fictional }) => [id, fictional])).toEqual([
      ['dprk-procurement', false],
      ['lantern', true],
    ])
  })

  it.each(networks)('tells of $id what its file holds', ({ file, ...listed }) => {
    const result = openNetworkText(file, read(file))
    if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
    const { network } = result
    const { title, fictional = false } = network.file.meta
    expect({ title, fictional }).toEqual({ title: listed.title, fictional: listed.fictional })
    expect([network.entities.length, network.relations.length]).toEqual([
      listed.entities,
      listed.relations,
    ])
  })
})
