import { resolveCountry } from '../../../../domain/country/resolveCountry.ts'
import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import { splitList } from '../../../table/listCell.ts'
import type { TableLog } from './tableLog.ts'
import type { Cell } from './tableView.ts'

const CODE = /^[A-Z]{2}$/

/** The country a cell names; where it names none that is known, the text is kept beside it and remarked. */
export function countryOfCell(
  cell: Cell | null,
  line: number,
  log: TableLog,
): { country?: string; countryText?: string } {
  if (!cell) return {}
  const { text } = cell
  const country = resolveCountry(text)
  if (country !== null) return { country }
  if (CODE.test(text)) {
    log.note(words.unknownCode(text), line)
    return { country: text }
  }
  const several = splitList(text)
  const first =
    several.length > 1 ? several.map(resolveCountry).find((code) => code !== null) : null
  log.note(first ? words.severalCountries(text, first) : words.unknownCountry(text), line)
  return { ...(first && { country: first }), countryText: text }
}
