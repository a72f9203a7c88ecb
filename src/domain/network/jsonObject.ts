/** An object as JSON.parse gives it. */
export type JsonObject = Record<string, unknown>

/** True for what JSON writes in braces: neither null nor a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
