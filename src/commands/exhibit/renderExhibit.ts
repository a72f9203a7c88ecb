import type { Exhibit } from '../../domain/exhibit/exhibit.ts'
import { exhibitFrame } from '../../domain/exhibit/exhibitFrame.ts'
import { writeSvg } from '../../domain/exhibit/writeSvg.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { drawPng, type PngTrouble } from './drawPng.ts'
import type { ExhibitOptions } from './exhibitOptions.ts'
import { openExhibit } from './openExhibit.ts'
import { paperSheet } from './paperSheet.ts'
import { typefaceMarkup } from './typefaceMarkup.ts'

/** An exhibit as a file, ready to be saved. */
export interface Rendered {
  readonly exhibit: Exhibit
  /** what is saved, copied or printed */
  readonly blob: Blob
  /** of the exhibit in px of paper or screen, and of the file where it has pixels */
  readonly width: number
  readonly height: number
  readonly pixels: { readonly width: number; readonly height: number } | null
}

export type RenderOutcome =
  | { readonly kind: 'there'; readonly rendered: Rendered }
  | { readonly kind: 'no picture' }
  | {
      readonly kind: 'refused'
      readonly trouble: PngTrouble
      readonly width: number
      readonly height: number
    }

/** Makes the exhibit of what the picture shows as PNG or SVG; for print an SVG that carries its typeface. */
export async function renderExhibit(
  store: AtlasStore,
  options: ExhibitOptions,
  masksPeople: boolean,
): Promise<RenderOutcome> {
  const { part } = options
  const look =
    options.form === 'print'
      ? ({
          ...options,
          theme: 'light',
          ground: 'transparent',
          sheet: paperSheet(options),
        } as const)
      : options
  const exhibit = await openExhibit(store, { look, part, masksPeople })
  if (!exhibit) return { kind: 'no picture' }
  const size = exhibitFrame(exhibit, look)
  const { width, height } = size
  const typeface = options.form === 'svg' ? '' : await typefaceMarkup()
  const svg = writeSvg(exhibit, look, typeface)
  if (options.form !== 'png') {
    const blob = new Blob([svg], { type: 'image/svg+xml' })
    return { kind: 'there', rendered: { exhibit, blob, width, height, pixels: null } }
  }
  const png = await drawPng(svg, size, options.scale)
  if (!png.ok)
    return { kind: 'refused', trouble: png.trouble, width: png.width, height: png.height }
  const pixels = { width: png.width, height: png.height }
  return { kind: 'there', rendered: { exhibit, blob: png.blob, width, height, pixels } }
}
