import type { NetworkFile } from '../../../domain/network/schema/networkFile.ts'
import { formatWords } from '../../../words/formats.ts'
import { ABOUT_FIELDS, ABOUT_HEADING } from '../../table/aboutHeading.ts'
import { joinList } from '../../table/listCell.ts'
import type { CellTable } from '../../table/networkTables.ts'
import type { SavedFrom } from '../writer.ts'

const { saved } = formatWords.xlsx

/** What a workbook says of the network as a whole and, below, of how it was saved; that part only when it is being saved. */
export function aboutTable({ meta }: NetworkFile, from: SavedFrom | null): CellTable {
  const { title, description, licence, asOf, homeCountries, disclaimer, fictional } = meta
  const said: readonly (readonly [string, string | null | undefined])[] = [
    [ABOUT_FIELDS.title, title],
    [ABOUT_FIELDS.description, description],
    [ABOUT_FIELDS.licence, licence],
    [ABOUT_FIELDS.asOf, asOf],
    [ABOUT_FIELDS.homeCountries, homeCountries && joinList(homeCountries)],
    [ABOUT_FIELDS.disclaimer, disclaimer],
    [ABOUT_FIELDS.fictional, fictional === true ? 'yes' : null],
    ...(from
      ? ([
          [saved.filter, from.filterSentence ?? saved.everything],
          [saved.run, from.runId],
          [saved.hash, from.dataHash],
          [saved.date, from.date],
        ] as const)
      : []),
  ]
  const rows = said.flatMap(([name, value]) => (value ? [[name, value]] : []))
  return { name: 'about', heading: [ABOUT_HEADING, saved.value], rows }
}
