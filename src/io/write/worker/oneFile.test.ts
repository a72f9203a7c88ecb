import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { oneFile } from './oneFile.ts'

const text = (name: string, content: string | Uint8Array) => ({ name, type: 'text/csv', content })

describe('what is saved', () => {
  it('is the file itself where there is one', async () => {
    const { name, blob } = await oneFile([text('a.csv', '한국')], 'a', '2026-11-22')
    expect([name, blob.type, await blob.text()]).toEqual(['a.csv', 'text/csv', '한국'])
  })

  it('is one archive where there are several, the same bytes every time', async () => {
    const files = [text('조선 entities.csv', 'é'), text('b.bin', new Uint8Array([1, 0, 255]))]
    const { name, blob } = await oneFile(files, '조선', '2026-11-22')
    expect([name, blob.type]).toEqual(['조선.zip', 'application/zip'])
    const bytes = new Uint8Array(await blob.arrayBuffer())
    const { '조선 entities.csv': table, 'b.bin': binary } = unzipSync(bytes)
    expect(strFromU8(table!)).toBe('é')
    expect([...binary!]).toEqual([1, 0, 255])
    const again = await oneFile(files, '조선', '2026-11-22')
    expect(new Uint8Array(await again.blob.arrayBuffer())).toEqual(bytes)
  })
})
