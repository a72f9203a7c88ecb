import { listingAuthorities } from '../network/listed.ts'
import type { Entity } from '../network/schema/entity.ts'

const CHARGED =
  /\b(charged|indicted|convicted|sentenced|pleaded guilty|pled guilty|found guilty)\b/i
const CLEARED =
  /\b(acquitted|dropped|dismissed|withdrawn|overturned|quashed|not|never|no longer)\b/i

/**
 * Whether a public authority names this person as listed, charged or convicted, as far as the network says: a standing
 * listing, or a status in those words. A status that speaks of an acquittal or of charges dropped does not count.
 */
export function isNamedInRecords(person: Pick<Entity, 'listings' | 'status'>): boolean {
  if (listingAuthorities(person as Entity).length > 0) return true
  return (person.status ?? []).some((words) => CHARGED.test(words) && !CLEARED.test(words))
}
