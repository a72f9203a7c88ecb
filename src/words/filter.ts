import type { ChokepointValue } from '../domain/filter/filter.ts'
import { networkWords } from './network.ts'

/** `A`, `A or B`, `A, B or C` */
function or(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1) ?? ''}`
}

const quoted = (parts: readonly string[]) => or(parts.map((part) => `“${part}”`))

/** What is included and excluded in each facet, as a part of the filter sentence. */
const clauses = {
  chokepoint: {
    included: (labels: readonly string[]) => or(labels),
    excluded: (labels: readonly string[]) => `no ${or(labels)}`,
  },
  country: {
    included: (labels: readonly string[]) => `in ${or(labels)}`,
    excluded: (labels: readonly string[]) => `not in ${or(labels)}`,
  },
  type: {
    included: (labels: readonly string[]) => or(labels),
    excluded: (labels: readonly string[]) => `no ${or(labels)}`,
  },
  listedBy: {
    included: (labels: readonly string[]) => `listed by ${or(labels)}`,
    excluded: (labels: readonly string[]) => `not listed by ${or(labels)}`,
  },
  programme: {
    included: (labels: readonly string[]) => `listed under ${or(labels)}`,
    excluded: (labels: readonly string[]) => `not listed under ${or(labels)}`,
  },
  layer: {
    included: (labels: readonly string[]) => `${or(labels)} relations`,
    excluded: (labels: readonly string[]) => `no ${or(labels)} relations`,
  },
  relationType: {
    included: (labels: readonly string[]) => `${quoted(labels)} relations`,
    excluded: (labels: readonly string[]) => `no ${quoted(labels)} relations`,
  },
  legality: {
    included: (labels: readonly string[]) => `legality ${or(labels)}`,
    excluded: (labels: readonly string[]) => `legality not ${or(labels)}`,
  },
  confidence: {
    included: (labels: readonly string[]) => `confidence ${or(labels)}`,
    excluded: (labels: readonly string[]) => `confidence not ${or(labels)}`,
  },
}

/** Chokepoint values as things one can show or leave out. */
const chokepoints: Readonly<Record<ChokepointValue, string>> = {
  '1': 'single points of failure',
  '2': 'entities that are one of a pair',
  '3': 'entities that concentrate routes',
  cut: 'cut entities',
  reported: 'chokepoints reported by a source',
  none: 'entities that are not a chokepoint',
}

const both = (entities: number, relations: number) =>
  `${networkWords.count(entities, networkWords.entity)} and ${networkWords.count(relations, networkWords.relation)}`

const share = (shown: number, of: number, noun: { one: string; many: string }) =>
  `${shown.toLocaleString('en')} of ${networkWords.count(of, noun)}`

/** Words for filters and the filter sentence. */
export const filterWords = {
  facets: {
    chokepoint: 'Chokepoint',
    country: 'Located in',
    type: 'Type',
    listedBy: 'Listed by',
    programme: 'List programme',
    layer: 'Layer',
    relationType: 'Relation type',
    legality: 'Legality',
    confidence: 'Confidence',
  },
  or,
  clauses,
  chokepoints,
  notListed: networkWords.notListed,
  ownedByListed: 'owned by listed, by arithmetic',
  notOwnedByListed: 'not owned by listed, by arithmetic',
  /** what stays when those that no list names are left out */
  listed: 'listed',
  anUnknownCountry: 'an unknown country',
  matching: (text: string) => `matching “${text}”`,
  between: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  from: (from: string) => `from ${from}`,
  until: (to: string) => `until ${to}`,
  undatedIn: (window: string) => `${window} or undated`,
  undatedOut: (window: string) => `${window}, undated out`,
  datedOnly: 'dated relations only',
  revealed: (count: number) =>
    `with ${networkWords.count(count, networkWords.entity)} revealed by hand`,
  showingAll: (entities: number, relations: number) => `Showing all ${both(entities, relations)}`,
  showing: (entities: number, ofEntities: number, relations: number, ofRelations: number) =>
    `Showing ${share(entities, ofEntities, networkWords.entity)} and ${share(relations, ofRelations, networkWords.relation)}`,
  withClauses: (showing: string, parts: readonly string[]) => `${showing}: ${parts.join(' · ')}`,
  hidden: (entities: number, relations: number) => `${both(entities, relations)} hidden`,
  dimmed: (entities: number, relations: number) => `${both(entities, relations)} dimmed`,
}
