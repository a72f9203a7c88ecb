import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/ui/tokens.css', 'utf8')

/** Tokens set in the first block that follows `opening`. */
function tokensAfter(opening: string): Record<string, string> {
  const start = css.indexOf(opening)
  if (start < 0) throw new Error(`no block ${opening}`)
  const block = css.slice(start + opening.length, css.indexOf('}', start))
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  ) as Record<string, string>
}

const light = tokensAfter(':root {\n    color-scheme: light;')
const dark = tokensAfter(":root[data-theme='dark'] {")
const systemDark = tokensAfter(":root:not([data-theme='light']) {")

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [lower = 0, higher = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (higher + 0.05) / (lower + 0.05)
}

const TEXT = ['ink', 'muted', 'signal', 'focus', 'detour']
const GROUNDS = [
  'ground',
  'surface',
  'surface-raised',
  'surface-hover',
  'selection-soft',
  'signal-soft',
]
const LINES = ['layer-goods', 'layer-money', 'layer-control', 'layer-other', 'control-edge']

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_theme, tokens) => {
  const pairs = TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const))

  it.each(pairs)('reads %s on %s at 4.5:1 or better', (text, ground) => {
    expect(contrast(tokens[text]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['ink', 'focus', 'signal'])('reads the words on a filled %s', (fill) => {
    expect(contrast(tokens['on-strong']!, tokens[fill]!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(LINES)('shows a line of %s at 3:1 or better', (line) => {
    expect(contrast(tokens[line]!, tokens['ground']!)).toBeGreaterThanOrEqual(3)
  })
})

describe('the themes', () => {
  it('name the same colours', () => {
    expect(Object.keys(light).filter((name) => name in dark)).toEqual(Object.keys(dark))
  })

  it('are the same dark, whether the system or the person asks for it', () => {
    expect(systemDark).toEqual(dark)
  })
})

describe('contrast', () => {
  it('is 21 between black and white and 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#777777')).toBe(1)
  })
})
