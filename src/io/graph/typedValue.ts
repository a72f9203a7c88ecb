import type { RecordPlace } from '../../domain/import/importReport.ts'
import { importGraphWords as words } from '../../words/importGraphs.ts'
import type { ImportLog } from '../reader/importLog.ts'

const NUMBERS = new Set(['int', 'integer', 'short', 'byte', 'float', 'double', 'bigdecimal'])
const LONGS = new Set(['long', 'biginteger'])

/** The value of a text by the type a file declares for it. A number that cannot be held exactly, or is none, stays a text. */
export function typedValue(
  name: string,
  text: string,
  type: string,
  place: RecordPlace,
  log: ImportLog,
): unknown {
  const sort = type.toLowerCase()
  const short = text.trim()
  if (sort === 'boolean') {
    if (short === 'true' || short === '1') return true
    return short === 'false' || short === '0' ? false : text
  }
  if (!NUMBERS.has(sort) && !LONGS.has(sort)) return text
  const number = short === '' ? Number.NaN : Number(short)
  if (!Number.isFinite(number)) {
    log.noted(place, words.notFinite(name, short.slice(0, 40)))
    return text
  }
  return LONGS.has(sort) && !Number.isSafeInteger(number) ? text : number
}
