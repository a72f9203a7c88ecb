import type { HueToken } from '../view/entityGlyph.ts'
import type { LayerToken } from '../view/layerHue.ts'

/** Every colour an exhibit draws with, by the name of its token. */
export type ExhibitColours = Readonly<
  Record<
    | HueToken
    | LayerToken
    | '--ground'
    | '--hairline'
    | '--ink'
    | '--muted'
    | '--signal'
    | '--focus'
    | '--detour',
    string
  >
>

export const EXHIBIT_THEMES = ['light', 'dark'] as const
export type ExhibitTheme = (typeof EXHIBIT_THEMES)[number]

/** The colours of both themes: those of the page, which an exhibit does not depend on. */
export const EXHIBIT_COLOURS: Readonly<Record<ExhibitTheme, ExhibitColours>> = {
  light: {
    '--ground': '#fbfaf7',
    '--hairline': '#ddd9d0',
    '--ink': '#1b1f24',
    '--muted': '#565f6b',
    '--signal': '#bf3d0a',
    '--focus': '#1f5fbf',
    '--detour': '#0b7380',
    '--hue-origin': '#009e73',
    '--hue-trade': '#56b4e9',
    '--hue-cover': '#cc79a7',
    '--hue-bank': '#e69f00',
    '--hue-shipping': '#0072b2',
    '--hue-person': '#f0e442',
    '--hue-demand': '#1b1f24',
    '--hue-other': '#8a8f96',
    '--layer-goods': '#4a6fa5',
    '--layer-money': '#a8720c',
    '--layer-control': '#7a5aa8',
    '--layer-other': '#807e78',
  },
  dark: {
    '--ground': '#14171b',
    '--hairline': '#2b323a',
    '--ink': '#e9e6df',
    '--muted': '#a3acb7',
    '--signal': '#ff8a5c',
    '--focus': '#7fb2ff',
    '--detour': '#5fd4dd',
    '--hue-origin': '#1fb58a',
    '--hue-trade': '#56b4e9',
    '--hue-cover': '#d68bb4',
    '--hue-bank': '#e69f00',
    '--hue-shipping': '#3b94d1',
    '--hue-person': '#f0e442',
    '--hue-demand': '#e9e6df',
    '--hue-other': '#8a939e',
    '--layer-goods': '#86abe0',
    '--layer-money': '#d6a94a',
    '--layer-control': '#b598e0',
    '--layer-other': '#8d949c',
  },
}
