import { afterEach, expect, it, vi } from 'vitest'
import { buildNetworkFile } from '../../../tests/support/networkBuilder.ts'
import { dataHash } from '../../domain/network/dataHash.ts'
import { hashFile } from './hashFile.ts'

afterEach(() => vi.unstubAllGlobals())

it('is the data hash, with the machine’s own SHA-256 and without, of lone surrogates too', async () => {
  const file = buildNetworkFile({ relations: ['a finances b'], meta: { title: '丹东 \ud800 ✓' } })
  expect(await hashFile(file)).toBe(dataHash(file))
  vi.stubGlobal('crypto', {})
  expect(await hashFile(file)).toBe(dataHash(file))
})

it('is the data hash where most letters take several bytes', async () => {
  const description = '조선민주주의인민공화국 🚢 '.repeat(400)
  const file = buildNetworkFile({
    relations: ['a finances b', 'b finances c'],
    meta: { title: '무역', description },
  })
  expect(await hashFile(file)).toBe(dataHash(file))
})
