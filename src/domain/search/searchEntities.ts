import type { Query, SearchOptions } from 'minisearch'
import { foldText } from '../../lib/foldText.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { CLOSENESS, bestTextMatch, type Closeness } from './matchText.ts'
import type { SearchIndex } from './searchIndex.ts'
import { isCjk, queryTerms } from './searchTerms.ts'
import type { Searched } from './searchTexts.ts'

/** An entity that answers a query, and why. */
export interface SearchHit {
  readonly entityId: EntityId
  readonly matchedOn: Searched
  /** the name, alias, identifier … that matched, as the file has it */
  readonly matchedText: string
  readonly how: Closeness
}

export interface SearchSettings {
  readonly limit?: number
  /** Entities that stand a little higher among equally good matches: 0 no more than others, 1 at most. */
  readonly weightOf?: (id: EntityId) => number
}

const BOOST = { name: 3, alias: 2, nativeName: 2, latinName: 2 }
/** How much a full weight lifts a score. */
const NUDGE = 1

/** Letters a typing error may change: none in short words, numbers and CJK, where every sign counts. */
function typosAllowed(term: string): number | false {
  if (term.length < 4 || /\p{N}/u.test(term) || isCjk(term)) return false
  return term.length < 9 ? 1 : 2
}

const OPTIONS: SearchOptions = {
  boost: BOOST,
  prefix: (term) => !isCjk(term),
  fuzzy: typosAllowed,
  tokenize: (term) => [term],
}

/**
 * Entities that answer a query, the best first: exact matches, then names that begin with it, then those that
 * hold all its words, then similar ones. All words must be found; only when nothing has them all does any do.
 */
export function searchEntities(
  { terms: index, textsOf }: SearchIndex,
  query: string,
  { limit = 20, weightOf = () => 0 }: SearchSettings = {},
): readonly SearchHit[] {
  const { terms, together } = queryTerms(query)
  if (terms.length === 0) return []
  const allTerms: Query = { combineWith: 'AND', queries: [...terms] }
  const strict: Query = together ? { combineWith: 'OR', queries: [allTerms, together] } : allTerms
  const strictly = index.search(strict, OPTIONS)
  const found =
    strictly.length > 0
      ? strictly
      : index.search({ combineWith: 'OR', queries: [...terms] }, OPTIONS)

  const folded = foldText(query)
  const hits = found.flatMap(({ id, score, match }) => {
    const best = bestTextMatch(textsOf.get(id) ?? [], folded, new Set(Object.keys(match)))
    if (!best) return []
    const { text, how } = best
    const isName = text.on === 'name'
    const rank = CLOSENESS.indexOf(how) * 2 + (how === 'begins' && !isName ? 1 : 0)
    const hit: SearchHit = { entityId: id, matchedOn: text.on, matchedText: text.text, how }
    return [{ hit, rank, score: score * (1 + NUDGE * weightOf(id)) }]
  })
  return hits
    .toSorted(
      (a, b) => a.rank - b.rank || b.score - a.score || (a.hit.entityId < b.hit.entityId ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ hit }) => hit)
}
