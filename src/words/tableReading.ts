import { quoted } from '../lib/quoted.ts'

const count = (value: number) => value.toLocaleString('en-GB')
const counted = (value: number, one: string, many: string) =>
  `${count(value)} ${value === 1 ? one : many}`
const megabytes = (bytes: number) => `${count(Math.round(bytes / (1024 * 1024)))} MB`

const someOf = (named: readonly (string | number)[], all: number) =>
  all > named.length
    ? `${named.join(', ')} and ${count(all - named.length)} more`
    : named.join(', ')

const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

/** What is said of tables, their rows and their cells while they are read. */
export const tableReadingWords = {
  label: 'Table (CSV, TSV, Excel)',
  rowsOf: (table: string) => `rows of ${table}`,
  sheetOf: (file: string, sheet: string) => `${file} · ${sheet}`,
  again: (name: string, time: number) => `${name} (${time})`,
  column: (place: number) => `column ${place}`,

  emptyRows: (lines: readonly number[], all: number) =>
    all === 1
      ? `Row ${lines.join('')} is empty.`
      : `${count(all)} rows are empty: ${someOf(lines, all)}.`,
  oddQuotes: 'A quotation mark stands inside a quoted cell; look whether its cells are right.',
  quoteNeverClosed:
    'A quotation mark opens here and never closes. From this row on, quotation marks are read like any other character.',
  unreadable: (characters: number, encoding: string) =>
    `${counted(characters, 'character does', 'characters do')} not fit the encoding ${encoding} and ${characters === 1 ? 'stands' : 'stand'} as �. Another encoding may fit.`,
  codePage: (encoding: string) =>
    `The file is not in Unicode and does not say its encoding; it was read as ${encoding}. Where its letters look wrong, choose another encoding when it is opened in the app, or save it as CSV UTF-8.`,
  oddCodePage: (encoding: string) =>
    `The file is not in Unicode and does not say its encoding; it was read as ${encoding}, which makes odd words of it. Choose another encoding when it is opened in the app, or save it as CSV UTF-8.`,
  formulas: (cells: number) =>
    `${counted(cells, 'cell is', 'cells are')} computed by a formula; read is the value that was saved with it.`,
  errorCell: (cell: string, value: string) =>
    `The cell ${cell} holds an error (${value}) and is read as empty.`,
  tooWide: (cells: number, limit: number) =>
    `${counted(cells, 'cell lies', 'cells lie')} right of column ${count(limit)} and ${cells === 1 ? 'is' : 'are'} left out; at most ${count(limit)} columns are read.`,
  tooManyCells: (limit: number) =>
    `The table has more than ${count(limit)} cells; at most that many can be read.`,
  merged: (ranges: readonly string[], all: number) =>
    `${counted(all, 'range of cells is', 'ranges of cells are')} merged (${someOf(ranges, all)}); the text counts for every cell of it.`,
  mergedTooMany: (limit: number) =>
    `Merged cells stand for more than ${count(limit)} cells; those beyond are read as empty.`,
  hiddenSheet: 'The sheet is hidden in the workbook; it is read all the same.',

  archive: {
    damaged: 'The workbook is damaged or was not saved to its end: its archive cannot be unpacked.',
    entries: (limit: number) =>
      `The workbook holds more than ${count(limit)} parts; at most that many are unpacked.`,
    total: (limit: number) =>
      `The workbook unpacks to more than ${megabytes(limit)}; at most that much is unpacked.`,
    ratio: (entry: string, limit: number) =>
      `A part of the workbook (${entry}) unpacks to more than ${count(limit)} times its size, as archives do that are made to fill the memory; at most ${count(limit)} times is unpacked.`,
  },
  noWorkbook:
    'The file is a compressed archive, but no workbook (.xlsx). Unpack it and open what is in it.',
  sheetMissing: (sheet: string) => `The sheet ${quoted(sheet)} is missing from the workbook.`,
  brokenSheet: (error: string) => `The workbook is damaged (${error}).`,
  docType:
    'a part of it has a document type declaration (DOCTYPE), which can define texts that blow up or load other files; no workbook needs one',
  oldWorkbook:
    'The workbook is of the old form (.xls) or protected by a password. Save it as .xlsx without a password and open that.',
  noTable:
    'The file is no text, so no table either: it holds zero bytes or other characters that no text has. Save the table as CSV UTF-8 or .xlsx and open that.',
  nothingIn: 'There is no row in it.',

  onlyHeadings: 'There are headings in it, but no row below them.',

  rowOf: (line: number, table: string) => `row ${count(line)} of ${table}`,
  identifier: 'identifier',
  ownTable: 'a table opened from this machine',
  unknownPublisher: 'not stated',
  above: (text: string) => `Stands over the heading and is not read as data: ${quoted(text)}`,
  firstAsHeading: 'The first row is read as the heading.',
  tooManyInRow: (cells: number, text: string) =>
    `The row has ${counted(cells, 'cell', 'cells')} more than there are columns; left out: ${quoted(text)}`,
  tooFewInRow: (cells: number, width: number) =>
    `The row has ${counted(cells, 'cell', 'cells')} where ${count(width)} are expected; the others are read as empty.`,
  columnsLeft: (columns: readonly string[]) =>
    `${columns.length === 1 ? 'A column was' : `${count(columns.length)} columns were`} left out: ${columns.map(quoted).join(', ')}.`,
  forbiddenName: (name: string) => `A field may not be named ${name}; the column is left out.`,
  cut: (column: string, length: number, limit: number) =>
    `${quoted(column)} is ${count(length)} characters long; kept are the first ${count(limit)}, the most there may be.`,
  cutTogether: (length: number, limit: number) =>
    `The notes are ${count(length)} characters long together; kept are the first ${count(limit)}, the most there may be.`,
  listCut: (length: number, limit: number) =>
    `A cell lists ${count(length)} texts; kept are the first ${count(limit)}, the most there may be.`,
  notUnderstood: (column: string, text: string) =>
    `${quoted(column)} says ${quoted(short(text))}, which is not understood; it is kept as a text.`,
  unknownEntityType: (text: string) =>
    `${quoted(short(text))} is no entity type we know; it counts as other, and the text is kept.`,
  unknownRelationType: (text: string) =>
    `${quoted(short(text))} is no relation type we know; it counts as related to, and the text is shown for it.`,
  unknownCountry: (text: string) =>
    `${quoted(short(text))} names no country we know; the text is kept.`,
  unknownCode: (text: string) =>
    `${quoted(text)} is the code of no country we know; it is kept as it is.`,
  severalCountries: (text: string, code: string) =>
    `${quoted(short(text))} names several countries; the first, ${code}, is taken and the text is kept.`,
  unsureDate: (text: string, year: string) =>
    `${quoted(short(text))} can be two days, and no other date of the column tells which part is the month; read is only the year ${year}, and the text is kept.`,
  dateByColumn: (text: string, date: string, dayFirst: boolean) =>
    `${quoted(short(text))} is read as ${date}: other dates of the column have the ${dayFirst ? 'day' : 'month'} first.`,
  endBeforeStart: (start: string, end: string) =>
    `The end ${end} lies before the start ${start}; it is kept as a text only.`,
  otherCurrency: (text: string) =>
    `${quoted(short(text))} is not in US dollars; it is kept as a note, not counted as an amount.`,
  flowWithoutReason: (text: string) =>
    `The flow ${quoted(short(text))} has no reason beside it and is kept as a text only.`,
  noWebAddress: (text: string) =>
    `${quoted(short(text))} is no web address that begins with http:// or https://; it is kept as a text, not as a link.`,
  noName: 'The row names no entity.',
  idAsName: (id: string) =>
    `The row has an id but no name; ${quoted(short(id))} is taken as the name.`,
  idTooLong: (length: number, limit: number) =>
    `The id is ${count(length)} characters long; at most ${count(limit)} can be read.`,
  tooManyEntities: (limit: number) =>
    `There are ${count(limit)} entities already, the most there may be.`,
  tooManyRelations: (limit: number) =>
    `There are ${count(limit)} relations already, the most there may be.`,
  tooManySources: (limit: number, text: string) =>
    `There are ${count(limit)} sources already, the most there may be; left out: ${quoted(short(text))}`,
  duplicateMerged: (name: string, where: string, conflicts: readonly string[]) =>
    conflicts.length === 0
      ? `${quoted(short(name))} stands in ${where} already; both make one entity.`
      : `${quoted(short(name))} stands in ${where} already; both make one entity. They differ in ${conflicts.join(', ')}: what stands first counts.`,
  duplicateSkipped: (name: string, where: string) =>
    `${quoted(short(name))} stands in ${where} already; the first row counts.`,
  duplicateApart: (name: string, where: string, id: string) =>
    `${quoted(short(name))} stands in ${where} already; this row is kept apart under the id ${quoted(short(id))}.`,
  sameRowMerged: (where: string) => `The row says the same as ${where}; both make one relation.`,
  sameRowSkipped: (where: string) => `The row says the same as ${where}; the first row counts.`,
  endMissing: (sides: readonly ('from' | 'to')[]) =>
    sides.length > 1
      ? 'The row names neither end of a relation.'
      : `The row does not name where the relation ${sides[0] === 'from' ? 'begins' : 'ends'}.`,
  endNotListed: (name: string) =>
    `${quoted(short(name))} is in no table of entities; it is added with nothing but this name.`,
  severalOfName: (name: string, all: number, where: string) =>
    `${count(all)} entities are called ${quoted(short(name))}; meant is taken to be that of ${where}.`,
  selfLoop: 'The relation begins and ends at the same entity.',
  noTitle: 'The row names no source.',
  sourceTwice: (id: string) => `The id ${quoted(short(id))} is that of a source read before.`,
  aboutSkipped: (name: string) =>
    `${quoted(short(name))} is about the file it was saved to, not about the network.`,
  tableLeft: 'The table holds neither entities nor relations, or was left out by choice.',
  nothingUseful:
    'Neither entities nor relations were found in it. A table of entities has a column of names; a table of relations has two columns that say from whom to whom. Choose the columns yourself.',
  endColumnsMissing: (table: string) =>
    `A table of relations needs one column that says from whom and one that says to whom; ${table} has not both.`,
  nameColumnMissing: (table: string) =>
    `A table of entities needs a column of names or of ids; ${table} has none.`,
} as const
