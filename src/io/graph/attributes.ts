/** What other programs say of an entity or relation, by their own names; kept so that it can be given back. */
export type Attributes = Record<string, unknown>

/** The only name that an object cannot bear as a field of its own by assignment; no network file may hold it. */
const FORBIDDEN = '__proto__'

/** Sets an attribute whatever its name; false, and nothing done, for the one name that a network file may not hold. */
export function setAttribute(attributes: Attributes, name: string, value: unknown): boolean {
  if (name === FORBIDDEN) return false
  attributes[name] = value
  return true
}

/** The attributes that stand in the open part of an entity or relation; none where there is no object of them. */
export function attributesOf(record: object): Readonly<Attributes> {
  const attributes = 'attributes' in record ? record.attributes : null
  if (typeof attributes !== 'object' || attributes === null || Array.isArray(attributes)) return {}
  return attributes as Attributes
}
