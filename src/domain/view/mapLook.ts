/** What the colour of a country on the map tells: how much of it there is among what is shown. */
export const MAP_SHADES = ['entities', 'chokepoints', 'listings', 'none'] as const
export type MapShade = (typeof MAP_SHADES)[number]

/** What the width of a flow between two countries tells: how many relations, or the amounts known of them. */
export const MAP_FLOWS = ['count', 'amount', 'none'] as const
export type MapFlow = (typeof MAP_FLOWS)[number]

/** How the map of the geography layout is drawn. */
export interface MapLook {
  readonly shade: MapShade
  readonly flows: MapFlow
}

export const DEFAULT_MAP_LOOK: MapLook = { shade: 'entities', flows: 'count' }

/** How far land stands off the sea, what a shade adds at most, and how dark coasts are: shares of the hue over the ground. */
export const MAP_TONES = { land: 0.12, shade: 0.46, coast: 0.5 } as const
/** px: a coast is this wide, half of it under land; borders between countries are lines of the ground. */
export const COAST_WIDTH = 2
export const BORDER_WIDTH = 0.75
