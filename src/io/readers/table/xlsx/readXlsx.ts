import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import { withoutEmptyRows } from '../raw/emptyRows.ts'
import type { RawTable } from '../raw/rawTable.ts'
import { readSheet } from './readSheet.ts'
import { unpackArchive } from './unpackArchive.ts'
import { workbookOf } from './workbook.ts'

export type XlsxResult =
  | { readonly ok: true; readonly tables: readonly RawTable[] }
  | { readonly ok: false; readonly sentence: string }

const isPart = (path: string) =>
  /\.(xml|rels)$/i.test(path) && !/\/(drawings|media|theme)\//.test(path)

/** The sheets of a workbook (.xlsx) that hold anything, as tables. Never throws. */
export function readXlsx(file: string, bytes: Uint8Array): XlsxResult {
  const unpacked = unpackArchive(bytes, isPart)
  if (!unpacked.ok) return unpacked
  try {
    const workbook = workbookOf(unpacked.entries)
    if (!workbook) return { ok: false, sentence: words.noWorkbook }
    const tables: RawTable[] = []
    for (const { name: sheet, path, hidden } of workbook.sheets) {
      const part = unpacked.entries.get(path)
      if (!part) return { ok: false, sentence: words.sheetMissing(sheet) }
      const read = readSheet(part, workbook)
      const { rows, remarks } = withoutEmptyRows(read.rows)
      if (rows.length === 0) continue
      const seen = hidden ? [{ sentence: words.hiddenSheet }] : []
      const name = workbook.sheets.length === 1 ? file : words.sheetOf(file, sheet)
      const all = [...seen, ...read.remarks, ...remarks]
      tables.push({ name, file, sheet, encoding: null, delimiter: null, rows, remarks: all })
    }
    return { ok: true, tables }
  } catch (error) {
    return { ok: false, sentence: words.brokenSheet(error instanceof Error ? error.message : '') }
  }
}
