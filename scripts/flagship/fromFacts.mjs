import { OFAC_LIST_COPY, listingsOf } from './listingsOf.mjs'
import { partsOf, splitAliases } from './splitCells.mjs'

/** @typedef {Record<string, string>} Row */
/** @typedef {Record<string, unknown> & { id: string }} Item */

/**
 * A source as the facts give it. What stands in the date column and is no date becomes a note.
 * @param {Row} row
 * @returns {Item}
 */
export function sourceFromFacts(row) {
  const isDate = /^\d{4}(-\d{2}){0,2}$/.test(row.date ?? '')
  return {
    id: row.source_id ?? '',
    title: row.title,
    publisher: row.publisher,
    ...(isDate ? { date: row.date } : { dateNote: row.date }),
    url: row.url,
    type: row.type,
  }
}

/**
 * An entity as the facts give it: names, status and listings split, nothing else changed.
 * @param {Row} row
 * @returns {Item}
 */
export function entityFromFacts(row) {
  const { aliases, nativeName, imo } = splitAliases(row.aliases ?? '', row.name ?? '')
  return {
    id: row.id ?? '',
    name: row.name,
    aliases,
    nativeName,
    type: row.type,
    country: row.country,
    role: plainRole(row.role ?? ''),
    status: statusOf(row),
    listings: listingsOf(row),
    identifiers: identifiersOf(row, imo),
    sources: partsOf(row.source_ids ?? ''),
  }
}

/**
 * The status in its words. OFAC does not designate ships: it identifies them as property of a designated person.
 * @param {Row} row
 */
function statusOf(row) {
  return partsOf(row.status ?? '')
    .filter((words) => words !== 'n/a')
    .map((words) =>
      row.type === 'vessel'
        ? words.replace(/^designated \(OFAC uid/, 'identified (OFAC uid')
        : words,
    )
}

/** The role of a ship repeats its IMO number, which stands among the identifiers. */
function plainRole(/** @type {string} */ role) {
  return role
    .replace(/\s*\(IMO \d{7}\)/, '')
    .replace(/^Sanctioned vessel$/, 'Ship on the OFAC list')
}

/**
 * @param {Row} row
 * @param {string | undefined} imo
 */
function identifiersOf(row, imo) {
  const uid = /OFAC uid (\d+)/.exec(row.status ?? '')?.[1]
  const reference = /designated \(UN (KP[ei]\.\d+)\)/.exec(row.status ?? '')?.[1]
  const { imo: listedImo, imoCompany: company } = OFAC_LIST_COPY[uid ?? ''] ?? {}
  if (listedImo && imo !== listedImo) throw new Error(`${row.id}: the list gives IMO ${listedImo}`)
  const found = {
    ...(uid ? { 'OFAC uid': uid } : {}),
    ...(reference ? { 'UN reference': reference } : {}),
    ...(imo ? { IMO: imo } : {}),
    ...(company ? { 'IMO company number': company } : {}),
  }
  return Object.keys(found).length > 0 ? found : undefined
}

/** Notes that only repeat how the type is read. */
const NOTES_OF_READING = new Set([
  'source is parent/controller',
  'source is parent',
  'source represents target',
  'official of target',
])

/**
 * A relation as the facts give it, with its topics.
 * @param {Row} row
 * @param {string[]} cases
 * @returns {Item}
 */
export function relationFromFacts(row, cases) {
  const note = row.direction_note ?? ''
  const evidence = (row.evidence ?? '').replace(/^(Listed as: .*?) \([A-Z]{2}\)$/, '$1')
  return {
    id: row.id ?? '',
    source: row.source_entity,
    target: row.target_entity,
    type: row.type,
    item: row.item,
    start: row.start,
    end: row.end,
    amountUsd: row.amount_usd ? Number(row.amount_usd) : undefined,
    legality: row.legality,
    sources: partsOf(row.source_ids ?? ''),
    cases,
    evidence: note && !NOTES_OF_READING.has(note) ? `${evidence} (${note})` : evidence,
  }
}
