import type { Facet, FacetValue } from '../../domain/filter/filter.ts'
import { ENTITY_TYPES } from '../../domain/network/entityType.ts'
import { LAYERS, layerOf, RELATION_TYPES } from '../../domain/network/relationType.ts'
import { LEGALITIES } from '../../domain/network/schema/relation.ts'
import { entityGlyph } from '../../domain/view/entityGlyph.ts'
import { layerHue } from '../../domain/view/layerHue.ts'
import { legalityLine } from '../../domain/view/legalityLine.ts'
import { HaloMark } from '../../ui/HaloMark.tsx'
import { LineMark } from '../../ui/LineMark.tsx'
import { TypeMark } from '../../ui/TypeMark.tsx'

interface FacetMarkProps {
  readonly facet: Facet
  readonly value: FacetValue
}

/** What a value looks like in the picture, where it looks like anything. */
export function FacetMark({ facet, value }: FacetMarkProps) {
  switch (facet) {
    case 'chokepoint':
      if (value === 'none') return null
      return (
        <HaloMark isBroken={value === 'reported'} {...(/^\d$/.test(value) && { figure: value })} />
      )
    case 'type': {
      const type = ENTITY_TYPES.find((known) => known === value)
      return type ? <TypeMark {...entityGlyph(type)} size={14} /> : null
    }
    case 'layer': {
      const layer = LAYERS.find((known) => known === value)
      return layer ? <LineMark hue={layerHue(layer)} /> : null
    }
    case 'relationType': {
      const type = RELATION_TYPES.find((known) => known === value)
      return type ? <LineMark hue={layerHue(layerOf(type))} hasArrow /> : null
    }
    case 'legality': {
      const legality = LEGALITIES.find((known) => known === value)
      return legality ? <LineMark line={legalityLine(legality)} /> : null
    }
    default:
      return null
  }
}

const UNMARKED: ReadonlySet<Facet> = new Set(['country', 'listedBy', 'programme', 'confidence'])

/** Whether values of a facet have a look of their own. */
export function hasMarks(facet: Facet): boolean {
  return !UNMARKED.has(facet)
}
