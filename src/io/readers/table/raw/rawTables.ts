import { wholeFileProblem } from '../../../../domain/network/check/collectProblems.ts'
import type { TableMapping } from '../../../../domain/import/tableMapping.ts'
import type { OpenProblems } from '../../../../domain/network/openProblems.ts'
import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import type { SourceFile } from '../../../reader/reader.ts'
import type { RawTable } from './rawTable.ts'
import { readCsv } from './readCsv.ts'

export type RawTables =
  | { readonly ok: true; readonly tables: readonly RawTable[] }
  | { readonly ok: false; readonly problems: OpenProblems }

const isArchive = ([a, b, c, d]: Uint8Array) => a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04
/** Old workbooks (.xls) and workbooks with a password. */
const isCompound = ([a, b, c, d]: Uint8Array) =>
  a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0

async function tablesOf(
  { name, bytes }: SourceFile,
  said: TableMapping | undefined,
): Promise<readonly RawTable[] | string> {
  if (isCompound(bytes)) return words.oldWorkbook
  if (isArchive(bytes)) {
    const { readXlsx } = await import('../xlsx/readXlsx.ts')
    const read = readXlsx(name, bytes)
    return read.ok ? read.tables : read.sentence
  }
  const table = said?.tables.find((one) => one.name === name)
  try {
    const read = readCsv(name, bytes, table)
    return read ? [read] : words.noTable
  } catch (error) {
    return error instanceof Error ? error.message : words.noTable
  }
}

/** All tables of the files that hold any row, each under a name of its own. */
export async function rawTables(
  files: readonly SourceFile[],
  said?: TableMapping,
): Promise<RawTables> {
  const tables: RawTable[] = []
  const names = new Set<string>()
  for (const file of files) {
    let { name } = file
    for (let count = 2; names.has(name); count += 1) name = words.again(file.name, count)
    names.add(name)
    const read = await tablesOf({ name, bytes: file.bytes }, said)
    if (typeof read === 'string') return { ok: false, problems: wholeFileProblem(name, read) }
    tables.push(...read.filter(({ rows }) => rows.length > 0))
  }
  if (tables.length > 0) return { ok: true, tables }
  return { ok: false, problems: wholeFileProblem(files[0]?.name ?? '', words.nothingIn) }
}
