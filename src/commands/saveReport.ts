import { reportText } from '../domain/import/reportText.ts'
import { unresolvedCountries } from '../domain/import/unresolvedCountries.ts'
import { downloadCsv } from '../lib/downloadCsv.ts'
import { downloadText } from '../lib/downloadText.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { importReportWords as words } from '../words/importReport.ts'

/** Saves the report of the last import beside the data; the writer of tables is fetched only when it is needed. */
export async function saveReport(store: AtlasStore, form: 'csv' | 'text'): Promise<void> {
  const { lastImport, open, announce } = store.getState()
  if (!lastImport) return
  if (form === 'csv') {
    const { reportCsv } = await import('../domain/import/reportCsv.ts')
    downloadCsv(words.csvName, reportCsv(lastImport.report))
  } else {
    const countries = unresolvedCountries(open?.network.entities ?? [])
    const text = reportText(lastImport.report, countries)
    downloadText(words.textName, 'text/plain;charset=utf-8', text)
  }
  announce(words.saved)
}
