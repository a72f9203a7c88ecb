import { LIMITS } from '../../../../domain/network/limits.ts'
import type { Entity } from '../../../../domain/network/schema/entity.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function union(a: readonly unknown[], b: readonly unknown[]): unknown[] {
  const seen = new Set(a.map((one) => JSON.stringify(one)))
  return [...a, ...b.filter((one) => !seen.has(JSON.stringify(one)))].slice(0, LIMITS.listLength)
}

/**
 * Makes one of two entities: lists are joined, what the first leaves open is taken from the second. Where both say something else
 * the first stands, and the fields are told.
 */
export function joinEntities(
  first: Entity,
  second: Entity,
): { readonly entity: Entity; readonly conflicts: readonly string[] } {
  const conflicts: string[] = []
  const merge = (a: Record<string, unknown>, b: Record<string, unknown>, isTop: boolean) => {
    const made: Record<string, unknown> = { ...a }
    for (const [field, value] of Object.entries(b)) {
      const own = Object.hasOwn(made, field) ? made[field] : undefined
      if ((isTop && field === 'id') || value === undefined) continue
      if (own === undefined || (isTop && field === 'type' && own === 'other')) made[field] = value
      else if (Array.isArray(own) && Array.isArray(value)) made[field] = union(own, value)
      else if (isRecord(own) && isRecord(value)) made[field] = merge(own, value, false)
      else if (own !== value && !(isTop && field === 'type' && value === 'other'))
        conflicts.push(field)
    }
    return made
  }
  const entity = merge(first, second, true) as Entity
  return { entity, conflicts }
}
