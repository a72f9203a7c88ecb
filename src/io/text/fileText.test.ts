import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileText } from './fileText.ts'

const TEXT = 'name;country\r\n단둥 상사;CN\r\nMüller & Søn;DE\r\n丹东;CN\r\n'
const WESTERN = 'name;place\r\nMüller & Søn – „Œuvre“;Łódź?\r\n'.replace('Łódź', 'Lodz')

const utf16le = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16())
const utf8 = (text: string) => new TextEncoder().encode(text)

/** Windows-1252 of the letters used here. */
const western = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—'.indexOf(letter)
    const at = [0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e]
    return code < 0 ? letter.charCodeAt(0) : (at[code] ?? 0x91 + code - at.length)
  })

describe('the encoding of a text is told', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 with a mark', utf16le(`\ufeff${TEXT}`), 'utf-16le'],
    ['UTF-16 the other way round with a mark', utf16be(`\ufeff${TEXT}`), 'utf-16be'],
    ['UTF-16 without a mark', utf16le(TEXT), 'utf-16le'],
    ['UTF-16 the other way round without a mark', utf16be(TEXT), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    expect(fileText(bytes)).toEqual({ text: TEXT, encoding, unreadable: 0 })
  })

  it('as Windows-1252 where it is no UTF-8', () => {
    expect(fileText(western(WESTERN))).toEqual({
      text: WESTERN,
      encoding: 'windows-1252',
      unreadable: 0,
    })
  })

  it('of an East Asian UTF-16 text without a mark, which has few plain characters', () => {
    const text = '단둥 상사\n평양 무역 회사\n'.repeat(5)
    expect(fileText(utf16be(text))).toEqual({ text, encoding: 'utf-16be', unreadable: 0 })
  })

  it.each([
    [
      'Korean',
      'euc-kr',
      // 이름,유형,국가 / 조선광업,회사,북한
      'c0ccb8a72cc0afc7fc2cb1b9b0a10ac1b6bcb1b1a4bef72cc8b8bbe72cbacfc7d10a',
      '이름,유형,국가\n조선광업,회사,북한\n',
    ],
    [
      'Cyrillic',
      'windows-1251',
      // ООО Ромашка;Россия
      'cecece20d0eeece0f8eae03bd0eef1f1e8ff0a',
      'ООО Ромашка;Россия\n',
    ],
  ])('%s by the look of nearly all its letters', (_, encoding, hex, text) => {
    expect(fileText(Uint8Array.from(Buffer.from(hex, 'hex')))).toEqual({
      text,
      encoding,
      unreadable: 0,
    })
  })

  it('as UTF-8 where only a few of its bytes are damaged', () => {
    const bytes = utf8(TEXT.repeat(4))
    bytes[bytes.indexOf(0xeb)] = 0x28
    const read = fileText(bytes)
    expect(read?.encoding).toBe('utf-8')
    expect(read?.unreadable).toBe(2)
    expect(read?.text).toContain('Müller & Søn;DE')
  })

  it('as none where zero bytes stand in a text of plain letters', () => {
    expect(fileText(utf8('Name,Type\nAc\0me,company\nBeta,company\n'))).toBeNull()
  })

  it('as none where the file is no text', () => {
    expect(fileText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0x48))).toBeNull()
  })

  it('as a person says, and what does not fit is counted', () => {
    expect(fileText(western('Müller & Søn'), 'utf-8')).toEqual({
      text: 'M\ufffdller & S\ufffdn',
      encoding: 'utf-8',
      unreadable: 2,
    })
  })
})

it('a text written in UTF-8 comes back, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'))
      expect(fileText(utf8(text))?.text).toBe(text)
    }),
  )
})
