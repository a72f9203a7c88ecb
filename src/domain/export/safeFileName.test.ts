import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from './safeFileName.ts'

describe('the name of a file to save', () => {
  it.each([
    ['North Korea procurement, 2003–2025', 'North Korea procurement, 2003–2025'],
    ['丹东鸿祥 · 조선광업', '丹东鸿祥 · 조선광업'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\temp\\a|b?*"<>', 'C temp a b'],
    ['  .hidden. ', 'hidden'],
    ['--force', 'force'],
    ['~root', 'root'],
    ['a\u0000b\n\tc', 'a b c'],
    ['safe\u202Egnp.exe', 'safe gnp.exe'],
    ['nul', '_nul'],
    ['COM1.backup', '_COM1.backup'],
    ['LPT²', '_LPT²'],
    ['console', 'console'],
    ['e\u0301t\u00e9', 'été'],
    ['half \ud800 pair', 'half pair'],
    ['///', 'network'],
    ['', 'network'],
  ])('of %j is %j', (title, name) => expect(safeFileName(title)).toBe(name))

  it('is cut between characters as a person sees them', () => {
    expect(safeFileName('朝'.repeat(100))).toBe('朝'.repeat(50))
    const family = '👩‍👩‍👧'
    expect(safeFileName(`a${family.repeat(60)}`)).not.toMatch(/\ufffd|[\ud800-\udbff]$/)
  })

  it('is safe for every system, whatever the title', () => {
    const titles = fc.string({ unit: 'binary', maxLength: 400 })
    fc.assert(
      fc.property(titles, (title) => {
        const name = safeFileName(title)
        expect(name).toMatch(/\S/)
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        expect(name).not.toMatch(/^[\s.-]|[\s.]$/)
        expect(name).not.toMatch(/\p{Cs}/u)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(151)
        expect(safeFileName(name)).toBe(name)
      }),
    )
  })
})
