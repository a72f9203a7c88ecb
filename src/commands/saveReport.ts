import { reportText } from '../domain/import/reportText.ts'
import { unresolvedCountries } from '../domain/import/unresolvedCountries.ts'
import { downloadCsv } from '../lib/downloadCsv.ts'
import { downloadText } from '../lib/downloadText.ts'
import type { AtlasState, AtlasStore } from '../store/atlasStore.ts'
import { selectIsEdited } from '../store/selectors/selectIsChanged.ts'
import { selectMasks } from '../store/selectors/selectMasks.ts'
import { importReportWords as words } from '../words/importReport.ts'

/** The report of the last import as it goes into a file, and what is to be known of it; null without one. */
async function toldReport(state: AtlasState) {
  const { lastImport, open, unmasked } = state
  const network = (unmasked ?? open)?.network
  if (!lastImport || !network) return null
  const { report } = lastImport
  const whole = { report, countries: unresolvedCountries(network.entities) }
  if (!selectMasks(state)) return { ...whole, notice: null }
  const { reportForOthers } = await import('../domain/import/reportForOthers.ts')
  const { peopleMask } = await import('../domain/mask/peopleMask.ts')
  const imported = { network, mask: peopleMask(network.file), isAsImported: !selectIsEdited(state) }
  return { ...reportForOthers(whole, imported), notice: words.masked }
}

/** Saves the report of the last import beside the data, without names where the switch says so; the writer of tables is fetched only when it is needed. */
export async function saveReport(store: AtlasStore, form: 'csv' | 'text'): Promise<void> {
  const told = await toldReport(store.getState())
  if (!told) return
  const { report, countries, notice } = told
  if (form === 'csv') {
    const { reportCsv } = await import('../domain/import/reportCsv.ts')
    downloadCsv(words.csvName, reportCsv(report, notice))
  } else {
    const text = reportText(report, countries, notice)
    downloadText(words.textName, 'text/plain;charset=utf-8', text)
  }
  store.getState().announce(notice === null ? words.saved : words.savedMasked)
}
