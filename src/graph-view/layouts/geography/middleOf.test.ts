import { describe, expect, it } from 'vitest'
import { loadAtlas } from './atlas.ts'
import { middleOf } from './middleOf.ts'

const rounded = async (code: string) => {
  const country = (await loadAtlas()).find((one) => one.code === code)
  return middleOf(country!.shape).map(Math.round)
}

describe('the middle of a country', () => {
  it.each([
    ['KP', [127, 40]],
    ['CH', [8, 47]],
    ['SG', [104, 1]],
    // Without Guiana, Alaska and the islands beyond the date line.
    ['FR', [2, 47]],
    ['US', [-99, 40]],
    ['RU', [96, 66]],
  ])('of %s is that of its largest part', async (code, middle) => {
    expect(await rounded(code)).toEqual(middle)
  })
})

describe('the atlas', () => {
  it('knows each country once, small ones and Kosovo too, and leaves out Antarctica', async () => {
    const codes = (await loadAtlas()).map(({ code }) => code).filter((code) => code !== '')
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of ['SG', 'HK', 'MO', 'MT', 'MH', 'SC', 'XK', 'TW', 'PS'])
      expect(codes).toContain(code)
    expect(codes).not.toContain('AQ')
  })
})
