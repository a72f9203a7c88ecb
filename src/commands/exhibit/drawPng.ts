/** What every browser of ours draws; a larger canvas stays empty in some without a word. */
const MOST = { side: 16_384, pixels: 120_000_000 } as const

/** Why there is no PNG: too large for a canvas, or the browser drew nothing. */
export type PngTrouble = 'too large' | 'blank'

export type PngOutcome =
  | { readonly ok: true; readonly blob: Blob; readonly width: number; readonly height: number }
  | {
      readonly ok: false
      readonly trouble: PngTrouble
      readonly width: number
      readonly height: number
    }

/** Rows of pixels read at once to see whether anything was drawn. */
const STRIP = 128

/** Whether all pixels of a canvas are the same. */
function isBlank(context: CanvasRenderingContext2D, width: number, height: number): boolean {
  let first: number | undefined
  for (let top = 0; top < height; top += STRIP) {
    const { data } = context.getImageData(0, top, width, Math.min(STRIP, height - top))
    const pixels = new Uint32Array(data.buffer)
    first ??= pixels[0]
    if (pixels.some((pixel) => pixel !== first)) return false
  }
  return true
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}

/**
 * Draws SVG of a size as PNG, `scale` pixels for each of its own. Never an empty file: what is too large, or was not drawn, is said.
 * Rejects where the browser cannot read the SVG.
 */
export async function drawPng(
  svg: string,
  size: { readonly width: number; readonly height: number },
  scale: number,
): Promise<PngOutcome> {
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)]
  if (Math.max(width, height) > MOST.side || width * height > MOST.pixels)
    return { ok: false, trouble: 'too large', width, height }
  const image = await imageOf(svg)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return { ok: false, trouble: 'blank', width, height }
  context.drawImage(image, 0, 0, width, height)
  if (isBlank(context, width, height)) return { ok: false, trouble: 'blank', width, height }
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  return blob
    ? { ok: true, blob, width, height }
    : { ok: false, trouble: 'too large', width, height }
}
