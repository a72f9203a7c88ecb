import type { HueToken } from '../../domain/view/entityGlyph.ts'
import type { LayerToken } from '../../domain/view/layerHue.ts'
import { readToken } from '../../ui/readToken.ts'

const TOKENS = [
  '--ground',
  '--surface',
  '--hairline',
  '--ink',
  '--muted',
  '--signal',
  '--focus',
  '--detour',
  '--hue-origin',
  '--hue-trade',
  '--hue-cover',
  '--hue-bank',
  '--hue-shipping',
  '--hue-person',
  '--hue-demand',
  '--hue-other',
  '--layer-goods',
  '--layer-money',
  '--layer-control',
  '--layer-other',
] as const satisfies readonly (HueToken | LayerToken | `--${string}`)[]

/** Every colour the picture draws with, as a canvas understands it. */
export type Palette = Readonly<Record<(typeof TOKENS)[number], string>>

/** The colours of the theme in force. */
export function readPalette(): Palette {
  return Object.fromEntries(TOKENS.map((token) => [token, readToken(token)])) as Palette
}

/** Calls back whenever the colours may have changed; returns the end of it. */
export function watchPalette(onChange: () => void): () => void {
  const queries = ['(forced-colors: active)', '(prefers-color-scheme: dark)'].map((query) =>
    matchMedia(query),
  )
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  for (const query of queries) query.addEventListener('change', onChange)
  return () => {
    observer.disconnect()
    for (const query of queries) query.removeEventListener('change', onChange)
  }
}
