import { tableReadingWords as words } from '../../../words/tableReading.ts'
import type { FileHead, Reader } from '../../reader/reader.ts'
import { guessDelimiter, tidiness } from './raw/guessDelimiter.ts'

const EXTENSIONS = ['.csv', '.tsv', '.xlsx', '.tab', '.psv']
function looksLikeTable(text: string): boolean {
  if (/^\s*[<{[]/.test(text)) return false
  return tidiness(text.slice(0, 16 * 1024), guessDelimiter(text.slice(0, 16 * 1024))) > 0.6
}

/** A workbook names its content types first, or at least early. */
function isWorkbook({ bytes }: FileHead): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  return new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).includes('xl/')
}

function sniff(head: FileHead): number {
  if (isWorkbook(head)) return 1
  const isOurs = EXTENSIONS.includes(head.extension)
  if (head.text !== '' && looksLikeTable(head.text)) return isOurs ? 0.8 : 0.3
  return isOurs ? 0.5 : 0
}

/**
 * Tables as analysts have them: texts with commas, semicolons, tabs or bars between cells, and workbooks. Entities and relations
 * in tables of their own, or relations only, whose ends are then the entities. Without a mapping it reads by its guess.
 */
export const table: Reader = {
  id: 'table',
  label: words.label,
  extensions: EXTENSIONS,
  sniff,
  async preview(files, as) {
    const { previewTables } = await import('./previewTables.ts')
    return previewTables(files, as)
  },
  async read(files, progress, options) {
    const { readTables } = await import('./readTables.ts')
    return readTables(files, progress, options?.mapping)
  },
}
