import type { ReactNode } from 'react'
import {
  choiceOf,
  clearFacet,
  only,
  toggleExclude,
  toggleInclude,
} from '../../domain/filter/changeFilter.ts'
import type { FacetCounts } from '../../domain/filter/countFacets.ts'
import { facetValueLabel } from '../../domain/filter/facetValueLabel.ts'
import {
  type FacetValue,
  type Filter,
  NOT_LISTED,
  OWNED_BY_LISTED,
} from '../../domain/filter/filter.ts'
import { ENTITY_TYPES, LANES, laneOf } from '../../domain/network/entityType.ts'
import type { Network } from '../../domain/network/network.ts'
import { LAYERS } from '../../domain/network/relationType.ts'
import { LEGALITIES } from '../../domain/network/schema/relation.ts'
import { entityGlyph } from '../../domain/view/entityGlyph.ts'
import { layerHue } from '../../domain/view/layerHue.ts'
import { legalityLine } from '../../domain/view/legalityLine.ts'
import type { LegendCounts, LegendFacet } from '../../store/selectors/selectLegendCounts.ts'
import { HaloMark } from '../../ui/HaloMark.tsx'
import { LineMark } from '../../ui/LineMark.tsx'
import { TypeMark } from '../../ui/TypeMark.tsx'
import { legendWords } from '../../words/legend.ts'
import { networkWords } from '../../words/network.ts'

/** One look of the picture and what it means; pressing it filters. */
export interface LegendItem {
  readonly key: string
  readonly label: string
  readonly mark: ReactNode
  /** how many show, of how many the network has */
  readonly shown: number
  readonly all: number
  readonly state: 'none' | 'on' | 'off'
  readonly toggle: (filter: Filter) => Filter
  readonly only: (filter: Filter) => Filter
  readonly exclude: (filter: Filter) => Filter
}

export interface LegendGroup {
  readonly title: string
  readonly items: readonly LegendItem[]
}

/** What the legend is made from. */
export interface LegendSources {
  readonly network: Network
  readonly filter: Filter
  readonly shown: LegendCounts
  readonly all: FacetCounts
}

function facetItem(
  { network, filter, shown, all }: LegendSources,
  facet: LegendFacet,
  value: FacetValue,
  mark: ReactNode,
): LegendItem {
  const { include, exclude } = choiceOf(filter, facet)
  return {
    key: `${facet} ${value}`,
    label: facetValueLabel(facet, value, network),
    mark,
    shown: shown[facet].get(value) ?? 0,
    all: all[facet].counts.get(value) ?? 0,
    state: include.includes(value) ? 'on' : exclude.includes(value) ? 'off' : 'none',
    toggle: (now) => toggleInclude(now, facet, value),
    only: (now) => only(now, facet, value),
    exclude: (now) => toggleExclude(now, facet, value),
  }
}

const notListed = (counts: ReadonlyMap<FacetValue, number>) => counts.get(NOT_LISTED) ?? 0

const toggleListed = (filter: Filter) => toggleExclude(filter, 'listedBy', NOT_LISTED)

/** Being listed is no value of its facet: it is leaving out what no list names. */
function listedItem({ network, filter, shown, all }: LegendSources): LegendItem {
  const entities = [...shown.type.values()].reduce((sum, count) => sum + count, 0)
  return {
    key: 'listed',
    label: legendWords.listed,
    mark: <TypeMark {...entityGlyph('other')} ring="full" size={16} />,
    shown: entities - notListed(shown.listedBy),
    all: network.entities.length - notListed(all.listedBy.counts),
    state: choiceOf(filter, 'listedBy').exclude.includes(NOT_LISTED) ? 'on' : 'none',
    toggle: toggleListed,
    only: (now) => toggleListed(clearFacet(now, 'listedBy')),
    exclude: (now) => only(now, 'listedBy', NOT_LISTED),
  }
}

/** The legend of a network: only what it has, in the order of lanes, then marks, then lines. */
export function legendGroups(sources: LegendSources): readonly LegendGroup[] {
  const lanes = LANES.map((lane) => ({
    title: networkWords.lanes[lane],
    items: ENTITY_TYPES.filter((type) => laneOf(type) === lane).map((type) =>
      facetItem(sources, 'type', type, <TypeMark {...entityGlyph(type)} size={16} />),
    ),
  }))
  const chokepoints = [...sources.all.chokepoint.counts.keys()]
    .filter((value) => value !== 'none')
    .map((value) =>
      facetItem(
        sources,
        'chokepoint',
        value,
        <HaloMark isBroken={value === 'reported'} {...(/^\d$/.test(value) && { figure: value })} />,
      ),
    )
  const layers = LAYERS.map((layer) =>
    facetItem(sources, 'layer', layer, <LineMark hue={layerHue(layer)} hasArrow />),
  )
  const legalities = LEGALITIES.map((legality) =>
    facetItem(sources, 'legality', legality, <LineMark line={legalityLine(legality)} />),
  )
  const owned = facetItem(
    sources,
    'listedBy',
    OWNED_BY_LISTED,
    <TypeMark {...entityGlyph('other')} ring="half" size={16} />,
  )
  return [
    ...lanes,
    { title: legendWords.chokepoints, items: chokepoints },
    { title: legendWords.lists, items: [listedItem(sources), owned] },
    { title: legendWords.layers, items: layers },
    { title: legendWords.legalities, items: legalities },
  ]
    .map(({ title, items }) => ({ title, items: items.filter(({ all }) => all > 0) }))
    .filter(({ items }) => items.length > 0)
}
