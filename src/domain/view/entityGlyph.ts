import type { EntityType } from '../network/entityType.ts'
import { GLYPH_PATHS, type GlyphShape } from './glyphShape.ts'

export type HueToken =
  | '--hue-origin'
  | '--hue-trade'
  | '--hue-cover'
  | '--hue-bank'
  | '--hue-shipping'
  | '--hue-person'
  | '--hue-demand'
  | '--hue-other'

/** How an entity type looks everywhere: in the picture, the legend, facets and tables (design, section 8). */
export interface EntityGlyph {
  readonly shape: GlyphShape
  /** Name of the colour token, dashes included. */
  readonly hue: HueToken
  readonly fill: 'filled' | 'outlined'
  readonly border: 'solid' | 'dashed'
  /** SVG path of the shape, centred on 0,0 within -1 … 1; y grows downwards. */
  readonly path: string
}

function glyph(
  shape: GlyphShape,
  hue: HueToken,
  fill: EntityGlyph['fill'] = 'filled',
  border: EntityGlyph['border'] = 'solid',
): EntityGlyph {
  return { shape, hue, fill, border, path: GLYPH_PATHS[shape] }
}

const GLYPHS: Readonly<Record<EntityType, EntityGlyph>> = {
  manufacturer: glyph('hexagon', '--hue-origin'),
  component: glyph('diamond', '--hue-origin'),
  distributor: glyph('tag', '--hue-trade'),
  trading_company: glyph('round-rectangle', '--hue-trade'),
  front_company: glyph('round-rectangle', '--hue-cover', 'filled', 'dashed'),
  shell_company: glyph('cut-rectangle', '--hue-cover'),
  bank: glyph('pentagon', '--hue-bank'),
  shipping_company: glyph('rhomboid', '--hue-shipping'),
  vessel: glyph('vee', '--hue-shipping'),
  facilitator_person: glyph('ellipse', '--hue-person'),
  end_user: glyph('rectangle', '--hue-demand'),
  state_programme: glyph('octagon', '--hue-demand'),
  government_body: glyph('octagon', '--hue-demand', 'outlined'),
  other: glyph('triangle', '--hue-other'),
}

/** The glyph of an entity type. No two types share shape, fill and border, so that none is told apart by hue alone. */
export function entityGlyph(type: EntityType): EntityGlyph {
  return GLYPHS[type]
}
