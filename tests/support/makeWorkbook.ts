import { strToU8, zipSync } from 'fflate'

/** A cell of a workbook that a test writes: plain text, a number, or the XML of the cell itself. */
export type TestCell = string | number | { readonly xml: string } | null

export interface TestSheet {
  readonly name: string
  readonly rows: readonly (readonly TestCell[])[]
  readonly merged?: readonly string[]
  readonly hidden?: boolean
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const letter = (column: number) => String.fromCharCode(65 + column)

function cellXml(cell: TestCell, column: number, row: number, texts: string[]): string {
  const r = `${letter(column)}${row + 1}`
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${r}"><v>${cell}</v></c>`
  if (typeof cell === 'object') return cell.xml.replace('<c', `<c r="${r}"`)
  texts.push(`<si><t xml:space="preserve">${escape(cell)}</t></si>`)
  return `<c r="${r}" t="s"><v>${texts.length - 1}</v></c>`
}

const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/><numFmt numFmtId="165" formatCode="[$$-409]#,##0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/></cellXfs></styleSheet>`

/** The bytes of a workbook. Styles of number cells: 1 and 2 dates, 3 percent, 4 money. */
export function makeWorkbook(sheets: readonly TestSheet[], workbookPr = ''): Uint8Array {
  const texts: string[] = []
  const parts = new Map<string, string>()
  sheets.forEach(({ rows, merged = [] }, place) => {
    const data = rows.map((cells, row) => {
      const xml = cells.map((cell, column) => cellXml(cell, column, row, texts)).join('')
      return `<row r="${row + 1}">${xml}</row>`
    })
    const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
    const mergeCells = ranges === '' ? '' : `<mergeCells>${ranges}</mergeCells>`
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData>${mergeCells}</worksheet>`
    parts.set(`xl/worksheets/sheet${place + 1}.xml`, sheet)
  })
  const named = sheets.map(({ name, hidden }, place) => {
    const state = hidden === true ? ' state="hidden"' : ''
    return `<sheet name="${escape(name)}" sheetId="${place + 1}"${state} r:id="rId${place + 1}"/>`
  })
  const relations = sheets.map(
    (_, place) =>
      `<Relationship Id="rId${place + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`,
  )
  const shared = `<Relationship Id="rIdT" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/>`
  parts.set(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  )
  parts.set(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${workbookPr}/><sheets>${named.join('')}</sheets></workbook>`,
  )
  parts.set(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}">${relations.join('')}${shared}</Relationships>`,
  )
  parts.set('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${texts.join('')}</sst>`)
  parts.set('xl/styles.xml', STYLES)
  const files = [...parts].map(([path, xml]) => [path, strToU8(DECLARED + xml)] as const)
  return zipSync(Object.fromEntries(files))
}
