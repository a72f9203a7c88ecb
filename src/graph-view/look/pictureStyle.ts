import { BORDER, FADED } from '../../domain/view/drawnLook.ts'
import type { Css, StylesheetJsonBlock } from 'cytoscape'
import { entityGlyph } from '../../domain/view/entityGlyph.ts'
import { layerHue } from '../../domain/view/layerHue.ts'
import { legalityLine } from '../../domain/view/legalityLine.ts'
import { ENTITY_TYPES, type EntityType } from '../../domain/network/entityType.ts'
import { LAYERS } from '../../domain/network/relationType.ts'
import { LEGALITIES } from '../../domain/network/schema/relation.ts'
import { mix } from '../../domain/view/colour.ts'
import { DASHES } from '../../domain/view/dashes.ts'
import type { Crowd } from '../scene/crowdOf.ts'
import type { Palette } from './palette.ts'
import { shapePoints } from './shapePoints.ts'

export const DIMMED_OPACITY = FADED.dimmed
/** How much of a relation is left to be seen where one of its ends is stopped. */
const SEVERED_OPACITY = 0.07
const ASIDE_OPACITY = 0.1
const WAIST = { width: 2.25, opacity: 0.85 } as const
const PLAIN_OPACITY = { crowded: 0.16, other: 0.42 } as const
/** In a large network that is not crowded; it is looked at from far off, where finer lines could not be seen. */
const SPARSE_WIDTH = 3

const plainWidth = ({ isLarge, isCrowded }: Crowd) => (isLarge && !isCrowded ? SPARSE_WIDTH : 1)
const plainOpacity = ({ isCrowded }: Crowd) =>
  isCrowded ? PLAIN_OPACITY.crowded : PLAIN_OPACITY.other

/** How wide the line of a relation is, in model units. */
export const relationWidth = (crowd: Crowd, isOfWaist: boolean) =>
  isOfWaist ? WAIST.width : plainWidth(crowd)

/** How opaque the line of a relation is that the filter shows, in [0,1]. */
export function relationOpacity(
  crowd: Crowd,
  relation: {
    readonly isAside: boolean
    readonly isRaised: boolean
    readonly isSevered: boolean
  },
): number {
  if (relation.isSevered) return SEVERED_OPACITY
  if (relation.isRaised) return WAIST.opacity
  if (relation.isAside) return ASIDE_OPACITY
  return plainOpacity(crowd)
}

// cytoscape's types do not know that any property may be read from the data of an element.
const fromData = (key: string) => `data(${key})` as never

function entityStyle(type: EntityType, palette: Palette): Css.Node {
  const { shape, hue, fill, border } = entityGlyph(type)
  const colour = palette[hue]
  const outlined = fill === 'outlined'
  return {
    'shape-polygon-points': shapePoints(shape).join(' '),
    'background-color': outlined ? palette['--ground'] : colour,
    'border-width': outlined || border === 'dashed' ? BORDER.thick : BORDER.thin,
    'border-style': border,
    'border-color': outlined ? colour : edgeColour(colour, palette),
  }
}

/** The border of a filled shape: its own hue, darker or lighter, so that pale hues keep their outline. */
export function edgeColour(colour: string, palette: Palette): string {
  return mix(colour, palette['--ink'], BORDER.ink)
}

function lineStyle(legality: (typeof LEGALITIES)[number]): Css.Edge {
  const style = legalityLine(legality)
  if (style === 'solid') return { 'line-style': 'solid' }
  return {
    'line-style': 'dashed',
    'line-dash-pattern': [...DASHES[style]],
    'line-cap': style === 'dotted' ? 'round' : 'butt',
  }
}

/** The stylesheet of the picture in the colours of a theme. A large one leaves out what costs most to draw. */
export function pictureStyle(palette: Palette, crowd: Crowd): StylesheetJsonBlock[] {
  const { isLarge } = crowd
  return [
    { selector: 'core', style: coreStyle(palette) },
    {
      selector: 'node',
      style: {
        shape: 'polygon',
        width: fromData('size'),
        height: fromData('size'),
        'overlay-opacity': 0,
      },
    },
    ...ENTITY_TYPES.map((type) => ({
      selector: `node.${type}`,
      style: entityStyle(type, palette),
    })),
    {
      selector: 'node.listed',
      style: {
        'outline-width': 1,
        'outline-offset': 1.5,
        'outline-color': palette['--ink'],
        'outline-opacity': 0.75,
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        'haystack-radius': 0,
        width: plainWidth(crowd),
        opacity: plainOpacity(crowd),
        'overlay-opacity': 0,
        events: isLarge ? 'no' : 'yes',
      },
    },
    {
      selector: 'edge.curved',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'source-endpoint': 'inside-to-node',
        'target-endpoint': 'inside-to-node',
        'control-point-weights': fromData('weights'),
        'control-point-distances': fromData('distances'),
      },
    },
    ...LAYERS.map((layer) => ({
      selector: `edge.${layer}`,
      style: { 'line-color': palette[layerHue(layer)] },
    })),
    ...(isLarge
      ? []
      : LEGALITIES.map((legality) => ({
          selector: `edge.${legality}`,
          style: lineStyle(legality),
        }))),
    { selector: 'edge.aside', style: { opacity: ASIDE_OPACITY, events: 'no' } },
    { selector: 'edge.waist', style: { ...WAIST, 'z-index': 2 } },
    { selector: 'edge.severed', style: { opacity: SEVERED_OPACITY } },
    {
      selector: 'node.stopped',
      style: {
        'background-opacity': 0,
        'border-style': 'dashed',
        'border-width': BORDER.ghost,
        'border-color': palette['--muted'],
        'outline-opacity': 0,
      },
    },
    { selector: '.dimmed', style: { opacity: DIMMED_OPACITY } },
    { selector: '.hidden', style: { display: 'none' } },
  ]
}

function coreStyle(palette: Palette) {
  return {
    'active-bg-opacity': 0,
    'active-bg-color': palette['--focus'],
    'active-bg-size': 0,
    'selection-box-color': palette['--focus'],
    'selection-box-border-color': palette['--focus'],
    'selection-box-border-width': 1,
    'selection-box-opacity': 0.12,
    'outside-texture-bg-color': palette['--ground'],
    'outside-texture-bg-opacity': 1,
  } as Css.Core
}
