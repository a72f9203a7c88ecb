import { CAPTION, NOTE, PLAIN, STRONG } from './labelFonts.ts'

/** Milliseconds after which labels are set in whatever the browser has instead. */
const LONGEST = 1000

/**
 * Settles when the fonts of labels can be measured and drawn: widths taken before would be those of another font, and a canvas
 * does not set its text again when a font arrives. Never rejects, and waits a second at most.
 */
export async function loadLabelFonts(
  family: string,
  fonts: Pick<FontFaceSet, 'load'> = document.fonts,
): Promise<void> {
  const loading = [STRONG, PLAIN, NOTE, CAPTION].map((font) => fonts.load(`${font} ${family}`))
  let timer: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, LONGEST)
  })
  await Promise.race([Promise.allSettled(loading), patience])
  clearTimeout(timer)
}
