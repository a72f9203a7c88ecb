import { resolveCountry } from '../../../../domain/country/resolveCountry.ts'
import { isPartialDate } from '../../../../domain/network/partialDate.ts'
import type { NetworkFile } from '../../../../domain/network/schema/networkFile.ts'
import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import { ABOUT_FIELDS } from '../../../table/aboutHeading.ts'
import { splitList } from '../../../table/listCell.ts'
import type { RawRow } from '../raw/rawTable.ts'
import type { TableLog } from './tableLog.ts'

type Meta = Partial<NetworkFile['meta']>

function fieldOf(name: string, value: string): Meta | null {
  switch (name) {
    case ABOUT_FIELDS.title:
      return { title: value }
    case ABOUT_FIELDS.description:
      return { description: value }
    case ABOUT_FIELDS.licence:
      return { licence: value }
    case ABOUT_FIELDS.disclaimer:
      return { disclaimer: value }
    case ABOUT_FIELDS.asOf:
      return isPartialDate(value) ? { asOf: value } : null
    case ABOUT_FIELDS.fictional:
      return value === 'yes' ? { fictional: true } : null
    case ABOUT_FIELDS.homeCountries: {
      const codes = splitList(value).map((text) =>
        /^[A-Z]{2}$/.test(text) ? text : resolveCountry(text),
      )
      return codes.every((code) => code !== null) ? { homeCountries: codes } : null
    }
    default:
      return null
  }
}

/** What the rows of a table say of the network as a whole. Rows that say nothing the network has a field for are left out, and told. */
export function readAboutRows(rows: readonly RawRow[], log: TableLog): Meta {
  let meta: Meta = {}
  for (const { cells, line } of rows) {
    const [name = '', value = ''] = cells.map((cell) => cell.trim())
    const said = value === '' ? null : fieldOf(name, value)
    if (said) {
      meta = { ...said, ...meta }
      log.keep()
    } else log.skip(line, words.aboutSkipped(name))
  }
  return meta
}
