import { readFileSync } from 'node:fs'
import { partsOf } from './splitCells.mjs'

/** Programme tags and IMO company numbers of the OFAC list copy S01, by uid. */
/** @type {Record<string, { programme: string, imoCompany?: string, imo?: string }>} */
export const OFAC_LIST_COPY = JSON.parse(
  readFileSync(new URL('ofacListCopy.json', import.meta.url), 'utf8'),
)

const OFAC_COPY = { source: 'S01', asOf: '2023-01-21' }
const UN_COPY = { source: 'S02', asOf: '2020-11-30' }

/** @type {Record<string, string>} */
const AUTHORITIES = {
  'US-OFAC': 'US OFAC',
  'US-State': 'US State Department',
  'US-FinCEN311': 'US FinCEN',
  'US-forfeited': 'US District Court (SDNY)',
  'UN-1718': 'UN 1718',
  'UN-1737': 'UN 1737',
}

/**
 * @typedef {{ authority: string, programme?: string, reference?: string, date?: string, end?: string,
 *   kind: string, asOf?: string, sources: string[] }} Listing
 */

/**
 * The listings that the columns `sanctions` and `status` of one row of the facts tell together.
 * @param {Record<string, string>} row
 * @returns {Listing[]}
 */
export function listingsOf(row) {
  const status = row.status ?? ''
  const sources = partsOf(row.source_ids ?? '')
  /** @type {Listing[]} */
  const listings = []
  for (const token of partsOf(row.sanctions ?? '')) {
    const [code = '', date] = token.split(':')
    if (code === 'US-OFAC-removed') {
      const removed = listings.find(({ authority }) => authority === 'US OFAC')
      if (!removed || !date) throw new Error(`${row.id}: a removal without a listing`)
      removed.end = date
      continue
    }
    listings.push(listing(code, date, row, status, sources))
  }
  return listings
}

/**
 * @param {string} code
 * @param {string | undefined} date
 * @param {Record<string, string>} row
 * @param {string} status
 * @param {string[]} sources
 */
function listing(code, date, row, status, sources) {
  const uid = code === 'US-OFAC' ? /OFAC uid (\d+)/.exec(status)?.[1] : undefined
  const unReference = code === 'UN-1718' ? /KP[ei]\.\d+/.exec(status)?.[0] : undefined
  const reference = uid ?? unReference
  const programme =
    code === 'US-FinCEN311' ? 'Section 311' : uid ? OFAC_LIST_COPY[uid]?.programme : undefined
  const copy =
    code === 'US-OFAC' && sources.includes(OFAC_COPY.source) && uid
      ? OFAC_COPY
      : code === 'UN-1718' && unReference
        ? UN_COPY
        : undefined
  const others = sources.filter((id) => id !== OFAC_COPY.source && id !== UN_COPY.source)
  const cited = copy ? [copy.source, ...(copy === OFAC_COPY && date ? others : [])] : sources
  return {
    authority: AUTHORITIES[code] ?? code,
    ...(programme ? { programme } : {}),
    ...(reference ? { reference: uid ? `uid ${uid}` : reference } : {}),
    ...(date ? { date } : {}),
    kind: kindOf(code, row, status),
    ...(copy ? { asOf: copy.asOf } : {}),
    sources: cited,
  }
}

/**
 * @param {string} code
 * @param {Record<string, string>} row
 * @param {string} status
 */
function kindOf(code, row, status) {
  if (code === 'US-FinCEN311') return 'measure'
  if (code === 'US-forfeited') return 'forfeited'
  if (row.type === 'vessel' && code !== 'UN-1718') return 'identified'
  return status.includes('identified') ? 'identified' : 'designated'
}
