import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EXHIBIT_COLOURS, EXHIBIT_THEMES } from './exhibitColours.ts'

const css = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8')
const START = {
  light: ':root {\n    color-scheme: light',
  dark: ":root[data-theme='dark'] {",
} as const

/** The tokens of the block of a theme. */
function tokensOf(theme: 'light' | 'dark') {
  const from = css.slice(css.indexOf(START[theme]))
  const block = from.slice(0, from.indexOf('}'))
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name, value]),
  )
}

describe('the colours of exhibits', () => {
  it.each(EXHIBIT_THEMES)('are those of the page in the %s theme', (theme) => {
    expect(tokensOf(theme)).toMatchObject(EXHIBIT_COLOURS[theme])
  })
})
