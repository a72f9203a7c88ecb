/**
 * @typedef {Record<string, unknown> & { id: string }} Item
 * @typedef {{ ids: string[], set?: Record<string, unknown>, add?: Record<string, unknown[]>, drop?: boolean,
 *   listing?: { authority: string } & Record<string, unknown>, why: string, source: string }} Correction
 * @typedef {{ id: string, field: string, was: unknown, now: unknown, why: string, source: string }} Change
 */

/**
 * Applies corrections to items and tells every change. `set` replaces a field (null removes it), `add` appends to a
 * list, `listing` changes fields of the one listing by its authority, `drop` removes the item. A correction that names no item, or changes nothing, is an error: it is out of date.
 * @param {Item[]} items
 * @param {Correction[]} corrections
 * @returns {{ items: Item[], changes: Change[] }}
 */
export function correct(items, corrections) {
  const byId = new Map(items.map((item) => [item.id, { ...item }]))
  /** @type {Change[]} */
  const changes = []
  for (const correction of corrections) {
    for (const id of correction.ids) {
      const item = byId.get(id)
      if (!item) throw new Error(`A correction names ${id}, which is not there`)
      const { why, source } = correction
      const before = changes.length
      for (const [field, now] of Object.entries(wanted(item, correction))) {
        const was = item[field]
        if (JSON.stringify(was ?? null) === JSON.stringify(now ?? null)) continue
        item[field] = now
        changes.push({ id, field, was, now, why, source })
      }
      if (correction.drop) {
        byId.delete(id)
        changes.push({ id, field: 'row', was: 'present', now: 'dropped', why, source })
      }
      if (changes.length === before)
        throw new Error(`A correction of ${id} changes nothing: ${why}`)
    }
  }
  return { items: [...byId.values()], changes }
}

/**
 * @param {Item} item
 * @param {Correction} correction
 */
function wanted(item, correction) {
  /** @type {Record<string, unknown>} */
  const fields = { ...correction.set }
  for (const [field, more] of Object.entries(correction.add ?? {})) {
    const old = /** @type {unknown[]} */ (item[field] ?? [])
    const known = new Set(old.map((value) => JSON.stringify(value)))
    fields[field] = [...old, ...more.filter((value) => !known.has(JSON.stringify(value)))]
  }
  if (correction.listing) fields.listings = withListing(item, correction.listing)
  return fields
}

/**
 * @param {Item} item
 * @param {{ authority: string } & Record<string, unknown>} changed
 */
function withListing(item, changed) {
  const listings = /** @type {Record<string, unknown>[]} */ (item.listings ?? [])
  const matches = listings.filter((listing) => listing.authority === changed.authority)
  if (matches.length !== 1)
    throw new Error(`${item.id} has ${matches.length} listings by ${changed.authority}`)
  return listings.map((listing) => (listing === matches[0] ? { ...listing, ...changed } : listing))
}
