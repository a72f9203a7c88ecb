import { decodeEscapes } from '../../lib/decodeEscapes.ts'
import { maskFragment, type FragmentMask } from './maskFragment.ts'
import { ID_KINDS, type IdKind } from './neutralIds.ts'

/** Fields by which rows name others, and what kind of rows these are. */
const REFERENCES: Readonly<Record<string, IdKind>> = {
  source: 'entities',
  target: 'entities',
  entity: 'entities',
  entities: 'entities',
  highlight: 'entities',
  accept: 'entities',
  stop: 'entities',
  supposedListed: 'entities',
  sources: 'sources',
  cases: 'cases',
  after: 'tasks',
}
const FRAGMENTS = new Set(['view', 'defaultView'])
/** Fields that hold words and numbers of the format, which may be somebody's name by chance. */
const FORMAT = new Set(
  'kind type country homeCountries legality confidence flow layer routeRole side measure rule ownershipRules date start end asOf stakePercent min max'.split(
    ' ',
  ),
)
const FORMAT_WORD = /^(?:[a-z][A-Za-z_/-]*|[A-Z]{2}|[\d.-]+)$/
const FIELDS = new Set(
  'meta entities relations stories lessons steps tasks annotations id title name aliases nativeName latinName location lat lon place role status listings authority programme reference reportedChokepoint note placeholder unnamed identifiers publisher dateNote url description licence countryNames fictional disclaimer version flowReason wording item amountUsd amountNote evidence text notes question hints explanation isBet tolerance k hidden recall minutes'.split(
    ' ',
  ),
)
/** A source in Markdown. */
const FOOTNOTE = /\[\^([^\]\s]+)\]/g
const isField = (key: string) =>
  FIELDS.has(key) || FORMAT.has(key) || FRAGMENTS.has(key) || Object.hasOwn(REFERENCES, key)
const isKind = (list: string): list is IdKind => (ID_KINDS as readonly string[]).includes(list)

/** What rows need to know to name nobody. */
export interface RowsMask extends FragmentMask {
  readonly tellsUrl: (url: string) => boolean
}

interface Place {
  readonly field: string
  /** the list the row stands in */
  readonly list: string
}

/**
 * A file, or a part of it, without the names of its masked people: in texts, in names of unknown fields, in ids and whatever names rows by them. Addresses
 * that hold a name are left out.
 */
export function maskRows(root: unknown, mask: RowsMask): unknown {
  const { idFor, say } = mask
  const textAt = (text: string, { field, list }: Place): string => {
    if (FRAGMENTS.has(field)) return maskFragment(text, mask)
    if (FORMAT.has(field) && FORMAT_WORD.test(text)) return text
    const kind = field === 'id' && isKind(list) ? list : REFERENCES[field]
    const known = kind && idFor(kind, text)
    return known ?? sayAround(text)
  }
  /** What stands between the sources that a text cites is said; they are cited by what they go by. */
  const sayAround = (text: string) => {
    let said = ''
    let from = 0
    for (const { 0: cited, 1: id = '', index } of text.matchAll(FOOTNOTE)) {
      const source = idFor('sources', id)
      said += say(text.slice(from, index)) + (source === null ? say(cited) : `[^${source}]`)
      from = index + cited.length
    }
    return said + say(text.slice(from))
  }
  const isTelling = (key: string, inside: unknown) =>
    key === 'url' && typeof inside === 'string' && mask.tellsUrl(decodeEscapes(inside))
  const walk = (value: unknown, place: Place): unknown => {
    if (typeof value === 'string') return textAt(value, place)
    if (Array.isArray(value))
      return value.map((one) =>
        walk(one, typeof one === 'object' ? { field: '', list: place.field } : place),
      )
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, inside]) => !isTelling(key, inside))
        .map(([key, inside]) => [
          isField(key) ? key : say(key),
          walk(inside, { field: key, list: place.list }),
        ]),
    )
  }
  return walk(root, { field: '', list: '' })
}
