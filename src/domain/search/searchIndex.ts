import MiniSearch from 'minisearch'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { indexTerms } from './searchTerms.ts'
import { SEARCHED, searchTexts, type SearchText } from './searchTexts.ts'

interface Indexed {
  readonly id: EntityId
  readonly texts: readonly SearchText[]
}

/** What searching needs of a network. */
export interface SearchIndex {
  readonly terms: MiniSearch<Indexed>
  readonly textsOf: ReadonlyMap<EntityId, readonly SearchText[]>
}

const LINE = '\n'

/** Builds the index of all entities of a network: some hundred milliseconds for 5,000, so not before it is needed. */
export function makeSearchIndex(network: Network): SearchIndex {
  const documents = network.entities.map((entity) => ({
    id: entity.id,
    texts: searchTexts(entity),
  }))
  const terms = new MiniSearch<Indexed>({
    fields: [...SEARCHED],
    extractField: (document, field) =>
      field === 'id'
        ? document.id
        : document.texts
            .filter(({ on }) => on === field)
            .map(({ folded }) => folded)
            .join(LINE),
    tokenize: (text) => text.split(LINE).flatMap(indexTerms),
    processTerm: (term) => term,
  })
  terms.addAll(documents)
  return { terms, textsOf: new Map(documents.map(({ id, texts }) => [id, texts])) }
}
