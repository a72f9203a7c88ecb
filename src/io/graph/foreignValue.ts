import type { RecordPlace } from '../../domain/import/importReport.ts'
import { fitsLimits } from '../../domain/network/check/fitsLimits.ts'
import { LIMITS } from '../../domain/network/limits.ts'
import { importGraphWords as words } from '../../words/importGraphs.ts'
import { cutText } from './cutText.ts'
import type { ImportLog } from '../reader/importLog.ts'

/** Levels around the value of an attribute: the file, the list, the record, its attributes. */
const LEVELS_AROUND = 5

/** The value of an attribute as a network file can hold it; undefined, with a remark, for what it cannot. */
export function foreignValue(
  name: string,
  value: unknown,
  place: RecordPlace,
  log: ImportLog,
): unknown {
  if (typeof value === 'string') {
    if (value.length > LIMITS.textLength) {
      log.noted(place, words.cut(name, LIMITS.textLength, value.length))
    }
    return cutText(value)
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    log.noted(place, words.notFinite(name, String(value)))
    return String(value)
  }
  if (fitsLimits(value, LEVELS_AROUND)) return value
  log.noted(place, words.tooDeep(name, LIMITS.nesting - LEVELS_AROUND))
  return undefined
}
