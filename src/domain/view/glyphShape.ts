/** Shapes of entity glyphs, under the names cytoscape gives the same outlines. */
export const GLYPH_SHAPES = [
  'hexagon',
  'diamond',
  'tag',
  'round-rectangle',
  'cut-rectangle',
  'pentagon',
  'rhomboid',
  'vee',
  'ellipse',
  'rectangle',
  'octagon',
  'triangle',
] as const

export type GlyphShape = (typeof GLYPH_SHAPES)[number]

/** Outlines within -1 … 1, y downwards. Boxy shapes are drawn smaller, so that all weigh the same to the eye. */
export const GLYPH_PATHS: Readonly<Record<GlyphShape, string>> = {
  hexagon: 'M-1 0 -.5 -.866 .5 -.866 1 0 .5 .866 -.5 .866Z',
  diamond: 'M0 -1 1 0 0 1 -1 0Z',
  tag: 'M-.85 -.75 .3 -.75 1 0 .3 .75 -.85 .75Z',
  'round-rectangle':
    'M-.45 -.8H.45A.35 .35 0 0 1 .8 -.45V.45A.35 .35 0 0 1 .45 .8H-.45A.35 .35 0 0 1 -.8 .45V-.45A.35 .35 0 0 1 -.45 -.8Z',
  'cut-rectangle': 'M-.4 -.85H.4L.85 -.4V.4L.4 .85H-.4L-.85 .4V-.4Z',
  pentagon: 'M0 -1 .951 -.309 .588 .809 -.588 .809 -.951 -.309Z',
  rhomboid: 'M-1 -.7H.4L1 .7H-.4Z',
  vee: 'M-1 -.85 0 -.35 1 -.85 0 1Z',
  ellipse: 'M-.85 0A.85 .85 0 1 1 .85 0A.85 .85 0 1 1 -.85 0Z',
  rectangle: 'M-.75 -.75H.75V.75H-.75Z',
  octagon: 'M-.383 -.924H.383L.924 -.383V.383L.383 .924H-.383L-.924 .383V-.383Z',
  triangle: 'M0 -.95 .95 .75H-.95Z',
}
