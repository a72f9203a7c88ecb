import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import { MOST_CELLS, MOST_COLUMNS, type RawRemark, type RawRow } from '../raw/rawTable.ts'
import { serialDate } from '../values/serialDate.ts'
import { cellAddress, cellRange, columnLetters, type CellAddress } from './cellAddress.ts'
import { spreadMerged } from './spreadMerged.ts'
import { unescapeText, type Workbook } from './workbook.ts'
import { walkXml } from './walkXml.ts'

/** The rows of a sheet and what is to be told of its cells. */
export interface ReadSheet {
  readonly rows: readonly RawRow[]
  readonly remarks: readonly RawRemark[]
}

/** Rows of a sheet in any program that writes them. */
const MOST_ROWS = 1_048_576

/** A number as Excel shows it: fifteen digits, so that 0.1 + 0.2 is 0.3. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(15)))
}

function cellText(type: string, style: string, value: string, workbook: Workbook): string {
  if (type === 's') return workbook.texts[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return value.slice(0, 10)
  if (type === 'str' || type === 'inlineStr') return unescapeText(value)
  const number = Number(value)
  if (value === '' || !Number.isFinite(number)) return value
  const kind = workbook.kinds[Number(style)] ?? 'number'
  if (kind === 'date') return serialDate(number, workbook.from1904) ?? numberText(number)
  return kind === 'percent' ? `${numberText(number * 100)}%` : numberText(number)
}

/** The rows of a sheet as texts: dates as ISO, percentages with their sign, of formulas the value that was saved with them. */
export function readSheet(bytes: Uint8Array, workbook: Workbook): ReadSheet {
  const rows: { line: number; cells: string[] }[] = []
  const byLine = new Map<number, string[]>()
  const remarks: RawRemark[] = []
  const merged: { from: CellAddress; to: CellAddress }[] = []
  let tooWide = 0
  let held = 0
  let formulas = 0
  let line = 0
  let cells: string[] = []
  let column = -1
  let type = 'n'
  let style = ''
  let value = ''
  let takes = false
  let reading = 0

  const finishCell = () => {
    const place = `${columnLetters(column)}${line}`
    if (column >= MOST_COLUMNS) {
      if (value !== '') tooWide += 1
      return
    }
    if (value === '') return
    held += column + 1 - cells.length
    if (held > MOST_CELLS) throw new Error(words.tooManyCells(MOST_CELLS))
    if (type === 'e') remarks.push({ line, cell: place, sentence: words.errorCell(place, value) })
    while (cells.length < column) cells.push('')
    cells[column] = type === 'e' ? '' : cellText(type, style, value, workbook)
  }

  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        const said = Number(attributes['r'])
        line = Number.isInteger(said) && said > line && said <= MOST_ROWS ? said : line + 1
        cells = []
        column = -1
      } else if (name === 'c') {
        const address = cellAddress(attributes['r'] ?? '')
        column = address ? address.column : column + 1
        type = attributes['t'] ?? 'n'
        style = attributes['s'] ?? ''
        value = ''
      } else if (name === 'rPh') reading += 1
      else if (name === 'v' || name === 't') takes = reading === 0
      else if (name === 'f') formulas += 1
      else if (name === 'mergeCell') {
        const range = cellRange(attributes['ref'] ?? '')
        if (range) merged.push(range)
      }
    },
    text(text) {
      if (takes) value += text
    },
    close(name) {
      if (name === 'v' || name === 't') takes = false
      else if (name === 'rPh') reading -= 1
      else if (name === 'c') finishCell()
      else if (name === 'row') {
        rows.push({ line, cells })
        byLine.set(line, cells)
      }
    },
  })
  if (formulas > 0) remarks.unshift({ sentence: words.formulas(formulas) })
  if (tooWide > 0) remarks.push({ sentence: words.tooWide(tooWide, MOST_COLUMNS) })
  remarks.push(...spreadMerged(byLine, merged))
  return { rows, remarks }
}
