/*
 * How thick, how far and how strong the marks of the picture are, in pixels of the screen unless it says model units. The screen and
 * exhibits draw by the same numbers, so that what is saved looks as what is seen.
 */

/** The halo of a chokepoint; `gap` stands between it and its mark. */
export const HALO = {
  gap: 5,
  ring: 2.5,
  glow: { off: 4, width: 7, opacity: 0.16 },
  /** where only a source calls it one */
  reported: { width: 1.5, dash: [3, 3] },
  /** A smaller mark would vanish under its badge; the note of its label tells the tier's reason. */
  badge: { from: 4, radius: 8, rim: 2, size: 10.5, weight: 600 },
} as const

/** The half ring of what is owned by the listed; broken by what is taken as listed. */
export const OWNED = {
  /** off its mark, where the ring of the listed is, but inside any halo */
  gap: (zoom: number, hasHalo: boolean) =>
    Math.min(Math.max(2, 2 * zoom), hasHalo ? HALO.gap - 2 : Infinity),
  width: (zoom: number) => Math.max(1.5, 1.25 * zoom),
  dash: [3, 2.5],
} as const

/** Borders of marks in model units, and how much ink is mixed into that of a filled one. */
export const BORDER = { thin: 0.75, thick: 1.75, ghost: 1.5, ink: 0.45, dash: [4, 2] } as const

/** The icon in a mark: its size as a share of the mark's, of 24 units; its line in those units. */
export const ICON = { share: 1.02, units: 24, line: 1.9 } as const

/** The stroke through a ghost. */
export const STRIKE = {
  rim: 5,
  width: 2,
  reach: (radius: number) => Math.max(7, radius * 0.95 + 4) * Math.SQRT1_2,
} as const

/** The cross of an end user cut off. End users stand close: a larger badge would cover its neighbours. */
export const CUT_OFF = { radius: 5.5, off: 1, arm: 2.25, width: 1.75 } as const

/** How much is left of marks that step back, of ghosts' halos, and of entities the filter does not show. */
export const FADED = { unlit: 0.25, ghost: 0.4, dimmed: 0.14 } as const

/** Half the width of an arrow's head, as a share of its length. */
export const HEAD_HALF = 0.42

/** Routes that are left: a glow, and the line over it. */
export const DETOUR = {
  glow: { width: 10, opacity: 0.26 },
  line: { width: 2.5, opacity: 1 },
} as const

/** Relations that are only supposed: round dots for what would refute a finding, long dashes for what would make up for a stop. */
export const SUPPOSED = {
  width: 2.5,
  rim: { width: 6.5, opacity: 0.75 },
  looks: {
    witness: { dash: [0.1, 6], colour: '--ink' },
    substitute: { dash: [9, 6], colour: '--detour' },
  },
} as const

/** The circles of places on the map, and names on it; land and coasts are told by mapLook.ts. */
export const WORLD = {
  circle: {
    ground: 0.8,
    tie: 0.5,
    home: 1.5,
    rim: (share: number) => 0.35 + 0.5 * Math.sqrt(share),
    width: (share: number) => 1 + 1.5 * Math.sqrt(share),
  },
  /** rim of the ground around names */
  rim: 3,
} as const

/** Bands between countries: how far they bend aside, as a share of their length, so that one there and one back are two; and how much of a directed one arrives. */
export const BAND = { bend: 0.14, arrives: 1 / 6 } as const

/** Captions of parts of the drawing; `spaced` stands between letters of capitals. */
export const CAPTION = { size: 11, weight: 600, height: 14, spaced: 0.66, around: 6 } as const

/** How far the line over the shelf lies above it. */
export const SHELF_LINE = 26

/** Names at marks. */
export const LABEL = {
  line: 14.5,
  note: 14,
  rim: 3.5,
  strong: { size: 13, weight: 600 },
  plain: { size: 12, weight: 450 },
  said: { size: 11.5, weight: 500 },
  plate: { opacity: 0.86, x: 3, y: 2, corner: 4 },
} as const

/** What a story says at an entity: ink on a rim of the ground. */
export const SAYING = { line: 3, rim: 7, corner: 5, edge: 2, pad: { x: 10, y: 6 } } as const
