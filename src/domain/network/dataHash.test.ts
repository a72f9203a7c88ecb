import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryNetwork } from '../../../tests/support/arbitraryNetwork.ts'
import { canonicalJson } from './canonicalJson.ts'
import { dataHash } from './dataHash.ts'
import type { NetworkFile } from './schema/networkFile.ts'

const file: NetworkFile = {
  kind: 'chokepoint-atlas/network',
  version: 1,
  meta: { title: 'Дверь 门' },
  sources: [],
  entities: [],
  relations: [],
}

it('is the SHA-256 of the sorted JSON', () => {
  const sorted =
    '{"entities":[],"kind":"chokepoint-atlas/network","meta":{"title":"Дверь 门"},"relations":[],"sources":[],"version":1}'
  expect(dataHash(file)).toBe(createHash('sha256').update(sorted).digest('hex'))
  expect(dataHash(file)).toBe('9d33472bb77ebf407efe20930e80aad4e334541a14cd9634aa73a4bb71033c63')
})

it('agrees with another SHA-256 on any network', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => {
      const expected = createHash('sha256').update(canonicalJson(network.file)).digest('hex')
      expect(dataHash(network.file)).toBe(expected)
    }),
  )
})

it('stays the same when fields stand in another order, and changes with the data', () => {
  const { kind, version, meta, ...lists } = file
  expect(dataHash({ ...lists, meta, version, kind })).toBe(dataHash(file))
  expect(dataHash({ ...file, meta: { title: 'Дверь 門' } })).not.toBe(dataHash(file))
})
