import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ENTITY_TYPES, laneOf, type Lane } from '../network/entityType.ts'
import { entityGlyph } from './entityGlyph.ts'
import { GLYPH_PATHS } from './glyphShape.ts'

/** Hues used along a lane, each once. */
function huesOf(lane: Lane) {
  const types = ENTITY_TYPES.filter((type) => laneOf(type) === lane)
  return [...new Set(types.map((type) => entityGlyph(type).hue))]
}

describe('the glyph of an entity type', () => {
  it('differs from every other by more than its hue', () => {
    const looks = ENTITY_TYPES.map((type) => {
      const { shape, fill, border } = entityGlyph(type)
      return `${shape} ${fill} ${border}`
    })
    expect(new Set(looks).size).toBe(ENTITY_TYPES.length)
  })

  it('has a colour the token file names', () => {
    const css = readFileSync('src/ui/tokens.css', 'utf8')
    for (const type of ENTITY_TYPES) expect(css).toContain(`${entityGlyph(type).hue}:`)
  })

  it('shares its hue along a lane, but for the four kinds of enabler', () => {
    expect(huesOf('origin')).toEqual(['--hue-origin'])
    expect(huesOf('trade')).toEqual(['--hue-trade'])
    expect(huesOf('cover')).toEqual(['--hue-cover'])
    expect(huesOf('enablers')).toEqual(['--hue-bank', '--hue-shipping', '--hue-person'])
    expect(huesOf('demand')).toEqual(['--hue-demand'])
  })

  it('stays within its unit box', () => {
    for (const path of Object.values(GLYPH_PATHS))
      for (const number of path.match(/-?\d*\.?\d+/g) ?? [])
        expect(Math.abs(Number(number))).toBeLessThanOrEqual(1)
  })
})
