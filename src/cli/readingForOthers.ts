import { reportForOthers } from '../domain/import/reportForOthers.ts'
import { peopleMask, type PeopleMask } from '../domain/mask/peopleMask.ts'
import type { FilesOpened } from './openFiles.ts'

type Opened = Extract<FilesOpened, { readonly ok: true }>

/** What was read, as others get to hear of it. */
export interface ReadingForOthers extends Pick<Opened, 'report'> {
  /** null where there is nobody to mask */
  readonly mask: PeopleMask | null
}

/** What became of the records that were read, without the names of people who are not listed, charged or convicted. */
export function readingForOthers({ network, report }: Opened): ReadingForOthers {
  const mask = peopleMask(network.file)
  const imported = { network, mask, isAsImported: true }
  return { mask, report: reportForOthers({ report, countries: [] }, imported).report }
}
