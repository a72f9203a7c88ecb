import latinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import { dataUrl } from '../../lib/dataUrl.ts'
import { element } from '../../domain/exhibit/svg/svgElement.ts'

const FILES = [
  {
    url: latin,
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215',
  },
  {
    url: latinExt,
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0',
  },
] as const

async function fetchMarkup(): Promise<string> {
  const faces = await Promise.all(
    FILES.map(
      async ({ url, range }) =>
        `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(${await dataUrl(url, 'font/woff2')}) format('woff2');unicode-range:${range}}`,
    ),
  )
  return element('style', {}, faces.join(''))
}

let made: Promise<string> | null = null

/**
 * The typeface of the page as markup, for SVG that is drawn on a canvas or printed: such a drawing sees no font of the page. Empty
 * where the files cannot be had; the text is then in another typeface.
 */
export async function typefaceMarkup(): Promise<string> {
  made ??= fetchMarkup()
  try {
    return await made
  } catch {
    made = null
    return ''
  }
}
