import { citationWords as words } from '../../words/citation.ts'
import { networkWords } from '../../words/network.ts'
import { detailsWords } from '../../words/details.ts'
import { countryName } from '../country/countryName.ts'
import { relationParticulars } from '../details/relationText.ts'
import type { ExhibitFacts, ExhibitSource } from '../exhibit/exhibit.ts'
import { entitySources } from '../network/entitySources.ts'
import type { Network } from '../network/network.ts'
import { relationSentence } from '../network/relationSentence.ts'
import type { Source } from '../network/schema/source.ts'

/** What can be cited of a network; the picture where it is nothing by itself. */
export type Citable =
  | { readonly kind: 'entity' | 'relation' | 'source'; readonly id: string }
  /** the filter in words, and what shows where it is known */
  | { readonly kind: 'picture'; readonly sources: readonly ExhibitSource[] | null }

/** Where the citation is from: the network as it is shown, and what is told of it. */
export interface CitedFrom {
  readonly network: Network
  readonly told: ExhibitFacts
}

/** A field that only some files have. */
function stated(source: Source, ...fields: readonly string[]): string | null {
  for (const field of fields) {
    const value: unknown = source[field]
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return null
}

/** A source as it is cited: who, what, when, where, and when it was read, where the file tells. */
export function citeSource(source: Source): string {
  const { publisher, title, date, dateNote, url } = source
  return words.source({
    author: stated(source, 'author', 'authors'),
    publisher,
    title,
    date: dateNote ?? date ?? null,
    url: url === undefined || url === '' ? null : url,
    accessed: stated(source, 'accessed', 'accessDate', 'retrieved'),
  })
}

function citeSources({ network }: CitedFrom, ids: readonly string[]): string {
  const sources = [...new Set(ids)].flatMap((id) => network.sourceById.get(id) ?? [])
  return words.sources(sources.map(citeSource))
}

/** What is cited, without where it stands; null where the network does not hold it. */
function subject(from: CitedFrom, what: Citable): readonly [string, string | null] | null {
  const { network, told } = from
  if (what.kind === 'picture') {
    const { sources } = what
    const cited = sources?.map(({ text, url }) => words.sentences([text, url]))
    return [words.picture(told.sentence), cited === undefined ? null : words.sources(cited)]
  }
  const { id } = what
  if (what.kind === 'source') {
    const source = network.sourceById.get(id)
    return source ? [citeSource(source), null] : null
  }
  if (what.kind === 'relation') {
    const relation = network.relationById.get(id)
    if (!relation) return null
    const said = words.relation(
      relationSentence(network, relation),
      relationParticulars(network, relation),
    )
    return [said, citeSources(from, relation.sources)]
  }
  const entity = network.entityById.get(id)
  if (!entity) return null
  const { name, type, country, status = [] } = entity
  const place = detailsWords.locatedIn(countryName(country, network))
  const said = words.entity(name, `${networkWords.entityTypes[type].one}, ${place}`, status)
  return [said, citeSources(from, entitySources(entity))]
}

/**
 * A citation of an entity, a relation, a source or the picture, with the network it stands in, its version, data hash and link. Null
 * where the network does not hold it.
 */
export function citation(from: CitedFrom, what: Citable): string | null {
  const cited = subject(from, what)
  if (!cited) return null
  const [said, sources] = cited
  const { title, dataHash, runId, date, link, linkNeedsFile, isMasked } = from.told
  const asOf = from.network.file.meta.asOf ?? null
  const place = { title, asOf, dataHash, runId, date, link, linkNeedsFile, isMasked }
  return [words.sentences([said]), words.network(place), sources]
    .filter((part) => part !== null)
    .join(' ')
}
