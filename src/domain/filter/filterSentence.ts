import { filterWords } from '../../words/filter.ts'
import { entityName } from '../network/entityName.ts'
import type { Network } from '../network/network.ts'
import { clearFacet, hideRevealed, setText, setTimeWindow } from './changeFilter.ts'
import type { Visible } from './evaluateFilter.ts'
import { facetClause } from './facetClause.ts'
import { facetValueLabel } from './facetValueLabel.ts'
import type { Facet, FacetChoice, Filter, FilterMode, TimeWindow } from './filter.ts'

/** One thing chosen inside a clause, for a chip. */
export interface ClauseValue {
  /** a facet value, the text as typed, or the id of a revealed entity */
  readonly value: string
  readonly label: string
  readonly excluded: boolean
}

/** One part of the filter in words. */
export interface FilterClause {
  readonly part: Facet | 'text' | 'time' | 'revealed'
  readonly text: string
  readonly values: readonly ClauseValue[]
  /** the filter without this part */
  readonly without: Filter
}

/** A filter in words: what screen readers hear, chips edit and exports print. */
export interface FilterSentence {
  readonly shown: {
    readonly entities: number
    readonly ofEntities: number
    readonly relations: number
    readonly ofRelations: number
  }
  readonly hidden: { readonly entities: number; readonly relations: number }
  readonly clauses: readonly FilterClause[]
  readonly text: string
  /** "388 entities and 420 relations hidden", or dimmed; empty when everything shows */
  readonly hiddenText: string
}

/** Facets in the order they are said: where and what first, then why, then which relations. */
const SAID_ORDER = [
  'country',
  'type',
  'chokepoint',
  'listedBy',
  'programme',
  'layer',
  'relationType',
  'legality',
  'confidence',
] as const satisfies readonly Facet[]

function facetPart(facet: Facet, choice: FacetChoice, filter: Filter, network: Network) {
  const valueOf = (excluded: boolean) => (value: string) => ({
    value,
    label: facetValueLabel(facet, value, network),
    excluded,
  })
  return {
    part: facet,
    text: facetClause(facet, choice, network),
    values: [...choice.include.map(valueOf(false)), ...choice.exclude.map(valueOf(true))],
    without: clearFacet(filter, facet),
  }
}

function timeText({ from, to, undated }: TimeWindow): string {
  const window =
    from !== undefined && to !== undefined
      ? filterWords.between(from, to)
      : from !== undefined
        ? filterWords.from(from)
        : to !== undefined
          ? filterWords.until(to)
          : null
  if (window === null) return undated ? '' : filterWords.datedOnly
  return undated ? filterWords.undatedIn(window) : filterWords.undatedOut(window)
}

/** The parts of a filter in words; a part that chooses nothing has no clause. */
export function filterClauses(network: Network, filter: Filter): readonly FilterClause[] {
  const said: FilterClause[] = []
  for (const facet of SAID_ORDER) {
    const choice = filter.facets[facet]
    if (choice && choice.include.length + choice.exclude.length > 0) {
      said.push(facetPart(facet, choice, filter, network))
    }
  }
  const text = filter.text.trim()
  if (text !== '') {
    said.push({
      part: 'text',
      text: filterWords.matching(text),
      values: [{ value: filter.text, label: text, excluded: false }],
      without: setText(filter, ''),
    })
  }
  const time = timeText(filter.time)
  if (time !== '') {
    const without = setTimeWindow(filter, { undated: true })
    said.push({ part: 'time', text: time, values: [], without })
  }
  if (filter.revealed.length > 0) {
    const label = (id: string) => entityName(network, id)
    said.push({
      part: 'revealed',
      text: filterWords.revealed(filter.revealed.length),
      values: filter.revealed.map((id) => ({ value: id, label: label(id), excluded: false })),
      without: hideRevealed(filter),
    })
  }
  return said
}

/** Says what a filter shows, of how many, and why. `visible` is what the filter evaluates to. */
export function filterSentence(
  network: Network,
  visible: Visible,
  filter: Filter,
  mode: FilterMode = 'hide',
): FilterSentence {
  const [entities, relations] = [visible.entities.size, visible.relations.size]
  const [ofEntities, ofRelations] = [network.entities.length, network.relations.length]
  const hidden = { entities: ofEntities - entities, relations: ofRelations - relations }
  const clauses = filterClauses(network, filter)
  const showing = filterWords.showing(entities, ofEntities, relations, ofRelations)
  const hiddenWords = mode === 'hide' ? filterWords.hidden : filterWords.dimmed
  return {
    shown: { entities, ofEntities, relations, ofRelations },
    hidden,
    clauses,
    text:
      clauses.length === 0
        ? filterWords.showingAll(entities, relations)
        : filterWords.withClauses(
            showing,
            clauses.map(({ text }) => text),
          ),
    hiddenText:
      hidden.entities + hidden.relations === 0
        ? ''
        : hiddenWords(hidden.entities, hidden.relations),
  }
}
