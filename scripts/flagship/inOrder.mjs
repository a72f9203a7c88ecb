/** @type {Record<string, readonly string[]>} */
const ORDER = {
  source: ['id', 'title', 'publisher', 'date', 'dateNote', 'url', 'type'],
  entity: [
    'id',
    'name',
    'aliases',
    'nativeName',
    'latinName',
    'type',
    'country',
    'location',
    'role',
    'status',
    'listings',
    'reportedChokepoint',
    'placeholder',
    'unnamed',
    'routeRole',
    'identifiers',
    'sources',
  ],
  listing: ['authority', 'programme', 'reference', 'date', 'end', 'kind', 'asOf', 'sources'],
  relation: [
    'id',
    'source',
    'target',
    'type',
    'flow',
    'flowReason',
    'wording',
    'item',
    'start',
    'end',
    'amountUsd',
    'amountNote',
    'legality',
    'confidence',
    'sources',
    'cases',
    'evidence',
  ],
}

/**
 * The same item with its fields in the order of the file; empty and null fields are left out.
 * @param {'source' | 'entity' | 'listing' | 'relation'} kind
 * @param {Record<string, unknown>} item
 */
export function inOrder(kind, item) {
  const order = ORDER[kind] ?? []
  const unknown = Object.keys(item).filter((field) => !order.includes(field))
  if (unknown.length > 0) throw new Error(`${String(item.id)}: unknown field ${unknown.join(', ')}`)
  /** @type {Record<string, unknown>} */
  const result = {}
  for (const field of order) {
    const value = item[field]
    const empty = value === undefined || value === null || value === '' || isEmptyList(field, value)
    if (!empty) result[field] = field === 'listings' ? listingsInOrder(value) : value
  }
  return result
}

/**
 * @param {string} field
 * @param {unknown} value
 */
function isEmptyList(field, value) {
  return field !== 'sources' && Array.isArray(value) && value.length === 0
}

/** @param {unknown} value */
function listingsInOrder(value) {
  const listings = /** @type {Record<string, unknown>[]} */ (value)
  return listings.map((listing) => inOrder('listing', listing))
}
