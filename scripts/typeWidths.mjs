import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { launchOptions } from './browser/launchOptions.mjs'

/** The weights in which exhibits set their text. */
const WEIGHTS = [400, 450, 500, 600]
/** First and last code point of what the two Latin files of the typeface hold. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20a0, 0x20ab],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
]
const ROOT = new URL('..', import.meta.url)
const FONTS = ['latin', 'latin-ext'].map((part) =>
  readFileSync(
    new URL(`node_modules/@fontsource-variable/inter/files/inter-${part}-wght-normal.woff2`, ROOT),
  ).toString('base64'),
)

/**
 * @param {{ fonts: string[], weights: number[], ranges: number[][] }} asked
 * @returns {Promise<{ letters: string, widths: number[][] }>} thousandths of the type's size
 */
async function measureHere({ fonts, weights, ranges }) {
  const faces = fonts.map((data, index) => {
    const face = new FontFace(`part${index}`, `url(data:font/woff2;base64,${data})`, {
      weight: '100 900',
    })
    document.fonts.add(face)
    return face.load()
  })
  await Promise.all(faces)
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('no canvas to measure with')
  context.fontKerning = 'none'
  const letters = ranges.flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)),
  )
  const widths = weights.map((weight) => {
    context.font = `${weight} 1000px part0, part1`
    return letters.map((letter) => Math.round(context.measureText(letter).width))
  })
  return { letters: letters.join(''), widths }
}

const browser = await chromium.launch(launchOptions())
try {
  const page = await browser.newPage()
  const { widths } = await page.evaluate(measureHere, {
    fonts: FONTS,
    weights: WEIGHTS,
    ranges: RANGES,
  })
  const lines = WEIGHTS.map((weight, index) => `  ${weight}: '${(widths[index] ?? []).join(' ')}',`)
  const text = `/* Made by \`npm run type-widths\` from the typeface itself. */

/** First and last code point of the letters whose widths are stored, in order. */
export const MEASURED_RANGES = ${JSON.stringify(RANGES)} as const

/** Widths of these letters in thousandths of the type's size, by weight. */
export const MEASURED_WIDTHS = {
${lines.join('\n')}
} as const
`
  writeFileSync(fileURLToPath(new URL('src/domain/exhibit/interWidths.ts', ROOT)), text)
} finally {
  await browser.close()
}
