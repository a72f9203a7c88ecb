import { downloadText } from './downloadText.ts'

/** Hands a text of comma-separated values to the browser as a file to save. */
export function downloadCsv(fileName: string, text: string): void {
  downloadText(fileName, 'text/csv;charset=utf-8', text)
}
