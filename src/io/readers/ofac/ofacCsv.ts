import { wholeFileProblem } from '../../../domain/network/check/collectProblems.ts'
import { LIMITS } from '../../../domain/network/limits.ts'
import { listWords } from '../../../words/lists.ts'
import type { Reader, ReadOutcome, SourceFile } from '../../reader/reader.ts'
import { fileText } from '../../text/fileText.ts'
import { ImportLog } from '../../reader/importLog.ts'
import { OfacCsvEntries } from './ofacCsvEntries.ts'
import type { OfacEntry } from './ofacEntry.ts'
import { ofacNetwork } from './ofacNetwork.ts'
import { COLUMNS, IN_ORDER, OfacRows, sniffOfacTable, type OfacTable } from './ofacTables.ts'

const words = listWords.ofac

const SORT_OF: Readonly<Record<OfacTable, string>> = {
  entries: words.entries,
  addresses: words.addresses,
  names: words.otherNames,
  comments: words.comments,
}
const ROWS_A_STEP = 2000

interface Table {
  readonly file: string
  readonly kind: OfacTable
  readonly text: string
}

const refused = (file: string, sentence: string): ReadOutcome => ({
  ok: false,
  problems: wholeFileProblem(file, sentence),
})

function tableOf({ name, bytes }: SourceFile, log: ImportLog): Table | null {
  const read = fileText(bytes)
  const kind = read && sniffOfacTable(name, read.text.slice(0, 65_536))
  if (!kind) return null
  if (read.encoding === 'windows-1252') log.noted({ file: name }, listWords.windows1252)
  return { file: name, kind, text: read.text }
}

/** The list cuts remarks that are too long for its file of entries, be it in the middle of a name. */
const REMARKS_LENGTH = 1000

function noteCutRemarks(entries: readonly OfacEntry[], log: ImportLog) {
  for (const { place, remarks } of entries) {
    if (remarks.length === REMARKS_LENGTH) log.noted(place, words.cutRemarks(REMARKS_LENGTH))
  }
}

/**
 * OFAC's list of specially designated nationals as the legacy set of CSV files: sdn.csv, add.csv, alt.csv and, for long remarks,
 * sdn_comments.csv, told apart by their columns. The entries alone make a network; the others need them. The consolidated list of
 * other sanctions (cons_prim.csv, cons_add.csv, cons_alt.csv) has the same form and is read too.
 */
export const ofacCsv: Reader = {
  id: 'ofac-csv',
  label: words.csv,
  extensions: ['.csv'],
  sniff: ({ name, text }) => (sniffOfacTable(name, text) ? 1 : 0),

  async read(files, progress) {
    const log = new ImportLog()
    const tables: Table[] = []
    for (const file of files) {
      const table = tableOf(file, log)
      if (!table) return refused(file.name, `${file.name} ${words.notATable}.`)
      tables.push(table)
    }
    const ofKind = (kind: OfacTable) => tables.filter((table) => table.kind === kind)
    const names = files.map(({ name }) => name)
    const [main] = ofKind('entries')
    if (!main) return refused(names.join(', '), words.noEntries(names))

    const all = new OfacCsvEntries(log)
    const add = {
      entries: all.addEntry.bind(all),
      addresses: all.addAddress.bind(all),
      names: all.addName.bind(all),
      comments: all.addComment.bind(all),
    }
    // Tables follow each other, so that the rows of one are forgotten before the next is read.
    let rowsRead = 0
    for (const [place, { file, kind, text }] of IN_ORDER.flatMap(ofKind).entries()) {
      const rows = new OfacRows(file, text, COLUMNS[kind], SORT_OF[kind], log)
      while (rows.next()) {
        add[kind](file, rows)
        rowsRead += 1
        if (rowsRead % ROWS_A_STEP === 0) await progress.step((0.8 * (place + 0.5)) / tables.length)
        if (all.entries.length > LIMITS.entities) {
          return refused(file, listWords.tooMany(LIMITS.entities))
        }
      }
    }
    const place = { file: main.file }
    if (ofKind('addresses').length === 0) log.noted(place, words.withoutAddresses)
    if (ofKind('names').length === 0) log.noted(place, words.withoutNames)
    if (ofKind('comments').length === 0) noteCutRemarks(all.entries, log)
    const file = ofacNetwork(all.entries, undefined, main.file, log)
    await progress.step(1)
    return { ok: true, file, report: log.report(words.csv, files) }
  },
}
