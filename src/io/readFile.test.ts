import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../domain/network/limits.ts'
import { openNetworkText } from './openNetworkText.ts'
import { readFile } from './readFile.ts'

const refused = (name: string, sentence: string) => ({
  ok: false,
  problems: { name, count: 1, problems: [{ path: '', sentence }] },
})

describe('a file that a person picked or dropped', () => {
  it('opens when it holds a network', async () => {
    const file = new File([readFileSync('public/data/lantern.json')], 'my lantern.json')
    const read = await readFile(file)
    const opened = read.ok && openNetworkText(read.name, read.text)
    expect(opened && opened.ok && opened.network.entities.length).toBe(43)
  })

  it.each([
    ['UTF-8', Buffer.from('{"丹": 1}')],
    ['UTF-8 with a mark', Buffer.from('\ufeff{"丹": 1}')],
    ['UTF-16, as Windows programs write it', Buffer.from('\ufeff{"丹": 1}', 'utf16le')],
    ['UTF-16 the other way round', Buffer.from('\ufeff{"丹": 1}', 'utf16le').swap16()],
  ])('may be written in %s', async (_, bytes) => {
    expect(await readFile(new File([Uint8Array.from(bytes)], 'a.json'))).toEqual({
      ok: true,
      name: 'a.json',
      text: '{"丹": 1}',
    })
  })

  it.each([
    ['picture.png', [0x89, 0x50, 0x4e, 0x47], 'The file is not a text in UTF-8.'],
    [
      'table.xlsx',
      [0x50, 0x4b, 0x03, 0x04, 0x14],
      'The file is a compressed archive or an office document (such as .zip or .xlsx).',
    ],
  ])('is refused when it is no text: %s', async (name, bytes, sentence) => {
    const file = new File([Uint8Array.from(bytes)], name)
    expect(await readFile(file)).toEqual(refused(name, sentence))
  })

  it('is refused by its size before it is read', async () => {
    const file = new File([], 'huge.json')
    Object.defineProperty(file, 'size', { value: LIMITS.fileBytes * 1.5 })
    Object.defineProperty(file, 'arrayBuffer', {
      value: () => Promise.reject(new Error('must not be read')),
    })
    expect(await readFile(file)).toEqual(
      refused('huge.json', 'The file holds 96 MB; at most 64 MB can be opened.'),
    )
  })

  it('is refused when the disk no longer gives it', async () => {
    const file = new File(['{}'], 'gone.json')
    Object.defineProperty(file, 'arrayBuffer', {
      value: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    })
    expect(await readFile(file)).toEqual(
      refused(
        'gone.json',
        'The file could not be read: it may have been moved, changed or locked.',
      ),
    )
  })
})
