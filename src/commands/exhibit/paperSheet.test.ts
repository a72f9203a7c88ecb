import { describe, expect, it } from 'vitest'
import { PAPERS } from './exhibitOptions.ts'
import { paperSheet } from './paperSheet.ts'

describe('the sheet that a picture on paper fills', () => {
  it.each([
    ['A4', 'portrait', 844, 1096],
    ['A4', 'landscape', 1256, 848],
    ['Letter', 'portrait', 870, 1131],
    ['Letter', 'landscape', 1176, 875],
  ] as const)('%s, %s', (paper, orientation, width, height) => {
    expect(paperSheet({ paper, orientation })).toEqual({ width, height })
  })

  it('is never higher for its width than what a page leaves within its margins', () => {
    const ratios = PAPERS.map((paper) => {
      const { width, height } = paperSheet({ paper, orientation: 'portrait' })
      return height / width
    })
    expect(ratios[0]).toBeLessThan(273 / 186)
    expect(ratios[1]).toBeLessThan(255.4 / 191.9)
  })
})
