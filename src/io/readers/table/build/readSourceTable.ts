import type { SourceField } from '../../../../domain/import/tableMapping.ts'
import { LIMITS } from '../../../../domain/network/limits.ts'
import type { Source } from '../../../../domain/network/schema/source.ts'
import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import type { RawRow } from '../raw/rawTable.ts'
import { readDate } from '../values/dateText.ts'
import { sourceTypeOfText } from '../values/wordText.ts'
import { attributesField, keepAsAttribute, type KeptCells } from './keptCells.ts'
import type { SourceBook } from './sourceBook.ts'
import type { TableView } from './tableView.ts'

type View = TableView<SourceField>

function addressOf(view: View, row: RawRow, attributes: KeptCells): Pick<Source, 'url'> {
  const cell = view.cell(row, 'url')
  if (!cell) return {}
  if (/^https?:\/\/[^\s]+$/i.test(cell.text)) return { url: cell.text }
  view.log.note(words.noWebAddress(cell.text), row.line)
  keepAsAttribute(attributes, cell)
  return {}
}

function dateOf(view: View, row: RawRow, attributes: KeptCells): Pick<Source, 'date'> {
  const cell = view.cell(row, 'date')
  if (!cell) return {}
  const read = readDate(cell.text, view.hints('date').order)
  if (read && !read.unsure) return { date: read.date }
  view.log.note(
    read ? words.unsureDate(cell.text, read.date) : words.notUnderstood(cell.column, cell.text),
    row.line,
  )
  keepAsAttribute(attributes, cell)
  return read ? { date: read.date } : {}
}

function typeOf(view: View, row: RawRow, attributes: KeptCells): Source['type'] {
  const cell = view.cell(row, 'type')
  const type = cell && sourceTypeOfText(cell.text)
  if (type) return type
  if (cell) {
    view.log.note(words.notUnderstood(cell.column, cell.text), row.line)
    keepAsAttribute(attributes, cell)
  }
  return 'press'
}

/** Reads one row of a table of sources. */
export function readSourceRow(view: View, row: RawRow, sources: SourceBook): void {
  const { log } = view
  const { line } = row
  const said = view.cell(row, 'id')?.text
  const title = (view.cell(row, 'title') ?? view.cell(row, 'url') ?? view.cell(row, 'id'))?.text
  if (title === undefined) return log.skip(line, words.noTitle)
  if (said !== undefined && said.length > LIMITS.idLength) {
    return log.skip(line, words.idTooLong(said.length, LIMITS.idLength))
  }
  if (sources.sources.length >= LIMITS.sources)
    return log.skip(line, words.tooManySources(LIMITS.sources, title))
  const attributes: KeptCells = new Map()
  for (const cell of view.cells(row, 'extra')) keepAsAttribute(attributes, cell)
  const source: Source = {
    id: said ?? sources.newId(`s${line}`),
    title,
    publisher: view.cell(row, 'publisher')?.text ?? words.unknownPublisher,
    ...dateOf(view, row, attributes),
    ...addressOf(view, row, attributes),
    type: typeOf(view, row, attributes),
    ...attributesField(attributes),
  }
  if (sources.add(source)) log.keep()
  else log.skip(line, words.sourceTwice(source.id))
}
