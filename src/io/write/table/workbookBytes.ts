import { strToU8, zipSync } from 'fflate'
import type { CsvCell } from '../../../lib/csvOf.ts'
import type { CellTable } from '../../table/networkTables.ts'

const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Heading cells are bold. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`

const WIDEST = 60
const NARROWEST = 10
const ROWS_MEASURED = 200

/** Every entry of the archive bears the same time, so that the same network makes the same bytes. */
const TIME = new Date(1980, 0, 1)

/** Characters that XML cannot hold are written as workbooks write them, and so is what looks like that. */
function escapeText(text: string): string {
  return text
    .replace(/_x[0-9A-Fa-f]{4}_/g, (like) => `_x005F${like}`)
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (control) => {
      if (control === '\n' || control === '\t') return control
      const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      return `_x${code}_`
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function cellXml(cell: CsvCell, style: string): string {
  if (cell === null || cell === '') return '<c/>'
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  return `<c t="inlineStr"${style}><is><t xml:space="preserve">${escapeText(cell)}</t></is></c>`
}

const rowXml = (cells: readonly CsvCell[], style = '') =>
  `<row>${cells.map((cell) => cellXml(cell, style)).join('')}</row>`

function columnsXml({ heading, rows }: CellTable): string {
  const columns = heading.map((name, column) => {
    const lengths = rows.slice(0, ROWS_MEASURED).map((cells) => String(cells[column] ?? '').length)
    const longest = Math.max(name.length, ...lengths) + 2
    const width = Math.min(WIDEST, Math.max(NARROWEST, longest))
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`
  })
  return `<cols>${columns.join('')}</cols>`
}

/** The first row stays in sight. */
const VIEW =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'

function sheetXml(table: CellTable): string {
  const rows = [rowXml(table.heading, ' s="1"'), ...table.rows.map((cells) => rowXml(cells))]
  return `<worksheet xmlns="${MAIN}">${VIEW}${columnsXml(table)}<sheetData>${rows.join('')}</sheetData></worksheet>`
}

function parts(tables: readonly CellTable[]): Record<string, string> {
  const sheets = tables.map(({ name }, place) => ({ name, id: place + 1 }))
  const types = sheets.map(
    ({ id }) =>
      `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
  )
  const named = sheets.map(
    ({ name, id }) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`,
  )
  const links = sheets.map(
    ({ id }) =>
      `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
  )
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      tables.map((table, place) => [`xl/worksheets/sheet${place + 1}.xml`, sheetXml(table)]),
    ),
  }
}

/** Tables as the sheets of a workbook (.xlsx). Texts are texts, whatever they begin with: nothing in it is computed. */
export function workbookBytes(tables: readonly CellTable[]): Uint8Array {
  const files = Object.entries(parts(tables)).map(
    ([path, xml]) => [path, strToU8(DECLARED + xml)] as const,
  )
  return zipSync(Object.fromEntries(files), { mtime: TIME })
}
