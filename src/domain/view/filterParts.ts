import { FACETS, NO_CHOICE, type Facet, type FacetChoice } from '../filter/filter.ts'
import { isPartialDate } from '../network/partialDate.ts'
import { viewWords } from '../../words/view.ts'
import type { AtlasView } from './atlasView.ts'
import { readList, writeList } from './fragmentText.ts'
import type { ViewPart } from './viewPart.ts'

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted()
}

function withChoice(view: AtlasView, facet: Facet, choice: FacetChoice): AtlasView {
  const facets = { ...view.filter.facets, [facet]: choice }
  if (choice.include.length === 0 && choice.exclude.length === 0) delete facets[facet]
  return { ...view, filter: { ...view.filter, facets } }
}

function facetParts(facet: Facet): ViewPart[] {
  const name = viewWords.partNames.facet(facet)
  const choiceOf = (view: AtlasView) => view.filter.facets[facet] ?? NO_CHOICE
  return [
    {
      key: facet,
      name,
      write: (view) => writeList(choiceOf(view).include) || undefined,
      read: (text, view) => {
        const include = sortedSet(readList(text))
        const exclude = choiceOf(view).exclude.filter((value) => !include.includes(value))
        return withChoice(view, facet, { include, exclude })
      },
    },
    {
      key: `not-${facet}`,
      name,
      write: (view) => writeList(choiceOf(view).exclude) || undefined,
      read: (text, view) => {
        const { include } = choiceOf(view)
        const exclude = sortedSet(readList(text)).filter((value) => !include.includes(value))
        return withChoice(view, facet, { include, exclude })
      },
    },
  ]
}

function boundPart(key: 'from' | 'to'): ViewPart {
  return {
    key,
    name: viewWords.partNames.time,
    write: (view) => view.filter.time[key],
    read: (text, view) =>
      isPartialDate(text)
        ? {
            ...view,
            filter: { ...view.filter, time: { ...view.filter.time, [key]: text } },
          }
        : undefined,
  }
}

/** The parts of a fragment that hold the filter. */
export const FILTER_PARTS: readonly ViewPart[] = [
  ...FACETS.flatMap(facetParts),
  {
    key: 'text',
    name: viewWords.partNames.text,
    write: (view) => (view.filter.text ? encodeURIComponent(view.filter.text) : undefined),
    read: (text, view) => ({
      ...view,
      filter: { ...view.filter, text: decodeURIComponent(text) },
    }),
  },
  boundPart('from'),
  boundPart('to'),
  {
    key: 'undated',
    name: viewWords.partNames.time,
    write: (view) => (view.filter.time.undated ? undefined : 'out'),
    read: (text, view) =>
      text === 'out'
        ? { ...view, filter: { ...view.filter, time: { ...view.filter.time, undated: false } } }
        : undefined,
  },
  {
    key: 'revealed',
    name: viewWords.partNames.revealed,
    write: (view) => writeList(view.filter.revealed) || undefined,
    read: (text, view) => ({
      ...view,
      filter: { ...view.filter, revealed: sortedSet(readList(text)) },
    }),
  },
  {
    key: 'filtered',
    name: viewWords.partNames.filterMode,
    write: (view) => (view.filterMode === 'dim' ? 'dim' : undefined),
    read: (text, view) => (text === 'dim' ? { ...view, filterMode: 'dim' } : undefined),
  },
]
