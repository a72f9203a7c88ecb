import type { ColumnField } from './columnFields.ts'
import { dayOf } from './dayOf.ts'

/** Fields that are lists of texts; a text alone is a list of one. */
const TEXT_LISTS = new Set(['aliases', 'status'])
/** Fields of which a network keeps the day only. */
export const DATE_FIELDS: ReadonlySet<string> = new Set(['start', 'end'])

export function jsonValue(text: unknown): unknown {
  if (typeof text !== 'string') return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function textCandidates(name: string, raw: unknown, exact: boolean): unknown[] {
  if (exact) return [raw]
  const text = (typeof raw === 'number' ? String(raw) : typeof raw === 'string' ? raw : '').trim()
  const word = text.toLowerCase().replace(/[\s-]+/g, '_')
  return DATE_FIELDS.has(name) ? [dayOf(text) ?? undefined] : [text, word]
}

function candidates(name: string, { kind }: ColumnField, raw: unknown, exact: boolean): unknown[] {
  if (kind === 'text') return textCandidates(name, raw, exact)
  if (kind === 'number') {
    return typeof raw === 'string' && raw.trim() !== '' ? [Number(raw)] : [raw]
  }
  if (kind === 'boolean') return [raw === 'true' || raw === 'false' ? raw === 'true' : raw]
  const lone = name === 'stakePercent' ? [typeof raw === 'number' ? String(raw) : raw] : []
  const list = !exact && TEXT_LISTS.has(name) && typeof raw === 'string' ? [[raw]] : []
  return [...lone, jsonValue(raw), ...list]
}

/**
 * What a column says of a field, as the schema takes it; undefined when it cannot be understood so. `exact` for columns
 * that this app wrote itself: nothing is tried but what it writes.
 */
export function decodeField(
  name: string,
  field: ColumnField,
  raw: unknown,
  exact: boolean,
): unknown {
  return candidates(name, field, raw, exact).find((value) => field.fits(value))
}
