import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zipInSlices } from './zipInSlices.ts'

const unpacked = async (zip: Blob) =>
  Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer()))).map(
    ([name, bytes]) => [name, strFromU8(bytes)] as const,
  )

describe('a zip of texts', () => {
  it('holds each as it was, in one folder, whatever script names and texts are in', async () => {
    const long = '金'.repeat(200_000)
    const files = [
      { name: 'README.txt', text: 'Read me\r\n' },
      { name: 'network.json', text: long },
      { name: 'empty.txt', text: '' },
    ]
    expect(await unpacked(await zipInSlices('Wójtowicz 金', files))).toEqual([
      ['Wójtowicz 金/README.txt', 'Read me\r\n'],
      ['Wójtowicz 金/network.json', long],
      ['Wójtowicz 金/empty.txt', ''],
    ])
  })

  it('is given up when the person chose something else', async () => {
    const controller = new AbortController()
    const zip = zipInSlices('a', [{ name: 'b', text: 'x'.repeat(500_000) }], controller.signal)
    controller.abort()
    await expect(zip).rejects.toThrow('abort')
  })
})
