import { firstDay, lastDay } from '../network/partialDate.ts'
import type { EntityId } from '../network/schema/entity.ts'
import {
  EMPTY_FILTER,
  FACETS,
  NO_CHOICE,
  type Facet,
  type FacetChoice,
  type FacetValue,
  type Filter,
  type TimeWindow,
} from './filter.ts'

/**
 * Changes of a filter. Each gives a new filter in canonical form (lists sorted, each value once, facets without
 * a choice left out, in facet order), so that what was chosen shows, and not in which order.
 */

const sortedSet = (values: Iterable<string>) => [...new Set(values)].toSorted()

const isEmptyChoice = ({ include, exclude }: FacetChoice) =>
  include.length === 0 && exclude.length === 0

function setChoice(filter: Filter, facet: Facet, choice: FacetChoice): Filter {
  const chosen = { ...filter.facets, [facet]: choice }
  const facets: Partial<Record<Facet, FacetChoice>> = {}
  for (const name of FACETS) {
    const own = chosen[name]
    if (own && !isEmptyChoice(own)) facets[name] = own
  }
  return { ...filter, facets }
}

/** What is chosen in a facet. */
export function choiceOf(filter: Filter, facet: Facet): FacetChoice {
  return filter.facets[facet] ?? NO_CHOICE
}

/** Includes a value, or takes it back out; an excluded value becomes included. */
export function toggleInclude(filter: Filter, facet: Facet, value: FacetValue): Filter {
  const { include, exclude } = choiceOf(filter, facet)
  const others = include.filter((other) => other !== value)
  return setChoice(filter, facet, {
    include: others.length < include.length ? others : sortedSet([...include, value]),
    exclude: exclude.filter((other) => other !== value),
  })
}

/** Excludes a value, or takes that back; an included value becomes excluded. */
export function toggleExclude(filter: Filter, facet: Facet, value: FacetValue): Filter {
  const { include, exclude } = choiceOf(filter, facet)
  const others = exclude.filter((other) => other !== value)
  return setChoice(filter, facet, {
    include: include.filter((other) => other !== value),
    exclude: others.length < exclude.length ? others : sortedSet([...exclude, value]),
  })
}

/** Takes one value out of a facet, wherever it stands. */
export function dropValue(filter: Filter, facet: Facet, value: FacetValue): Filter {
  const { include, exclude } = choiceOf(filter, facet)
  return setChoice(filter, facet, {
    include: include.filter((other) => other !== value),
    exclude: exclude.filter((other) => other !== value),
  })
}

/** Makes one value the only one chosen in its facet. */
export function only(filter: Filter, facet: Facet, value: FacetValue): Filter {
  return setChoice(filter, facet, { include: [value], exclude: [] })
}

/** Forgets what was chosen in a facet. */
export function clearFacet(filter: Filter, facet: Facet): Filter {
  return setChoice(filter, facet, NO_CHOICE)
}

/** The filter that shows everything. */
export function clearAll(): Filter {
  return EMPTY_FILTER
}

/** Sets the text as typed; blanks alone are no text. */
export function setText(filter: Filter, text: string): Filter {
  return { ...filter, text: text.trim() === '' ? '' : text }
}

/** Sets the time window; sides given the wrong way round are turned. */
export function setTimeWindow(filter: Filter, { from, to, undated }: TimeWindow): Filter {
  const turned = from !== undefined && to !== undefined && firstDay(from) > lastDay(to)
  const [first, last] = turned ? [to, from] : [from, to]
  return {
    ...filter,
    time: {
      ...(first !== undefined && { from: first }),
      ...(last !== undefined && { to: last }),
      undated,
    },
  }
}

/** Shows entities whatever the rest of the filter says. */
export function reveal(filter: Filter, ids: Iterable<EntityId>): Filter {
  return { ...filter, revealed: sortedSet([...filter.revealed, ...ids]) }
}

/** Takes back what was revealed: the given entities, or all. */
export function hideRevealed(filter: Filter, ids?: Iterable<EntityId>): Filter {
  const hidden = new Set(ids)
  return {
    ...filter,
    revealed: ids ? filter.revealed.filter((id) => !hidden.has(id)) : [],
  }
}

/** True when a filter chooses nothing: everything shows. */
export function isEmptyFilter({ facets, text, time, revealed }: Filter): boolean {
  return (
    Object.values(facets).every(isEmptyChoice) &&
    text.trim() === '' &&
    time.from === undefined &&
    time.to === undefined &&
    time.undated &&
    revealed.length === 0
  )
}
