import { describe, expect, it } from 'vitest'
import { fittingName } from './fittingName.ts'

/** One pixel a letter. */
const fit = (name: string, width: number) => fittingName(name, width, (text) => text.length)

describe('a name in one line', () => {
  it('is all of it where there is room', () => {
    expect(fit('Munitions Industry Department (MID)', 35)).toBe(
      'Munitions Industry Department (MID)',
    )
  })

  it('leaves out what it adds in brackets before anything is cut', () => {
    expect(fit('Munitions Industry Department (MID)', 34)).toBe('Munitions Industry Department')
    expect(fit('Russian armed forces (users of DPRK missiles)', 30)).toBe('Russian armed forces')
  })

  it('is the acronym it gives itself where there is still less room', () => {
    expect(fit('Munitions Industry Department (MID)', 20)).toBe('MID')
  })

  it('is left to be cut where nothing shorter is given', () => {
    expect(fit('Russian armed forces (users of DPRK missiles)', 10)).toBe('Russian armed forces')
    expect(fit('Leopard Valley munitions factory', 10)).toBe('Leopard Valley munitions factory')
    expect(fit('(unnamed)', 3)).toBe('(unnamed)')
  })
})
