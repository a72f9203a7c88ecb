import { indexNetwork } from '../domain/network/indexNetwork.ts'
import type { ImportReport } from '../domain/import/importReport.ts'
import { recordSums } from '../domain/import/reportText.ts'
import type { OpenResult } from '../io/networkFormat.ts'
import type { ForeignOptions } from '../io/reader/readForeign.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { importingWords } from '../words/importing.ts'
import { readFiles } from './readFiles.ts'

/** What came of reading files to be opened, and what is to be done once that is open or refused. */
interface Opening {
  readonly result: OpenResult | null
  readonly finish: (isOpen: boolean) => void
}

function outcomeSentence(report: ImportReport): string {
  const { format, remarks } = report
  const { read, merged, skipped } = recordSums(report)
  const noted = remarks.filter(({ fate }) => fate === 'noted').length
  return importingWords.outcome(format, read, merged, skipped, noted)
}

/** Reads files of any format to be opened. `finish` keeps the report and tells its numbers, or what else the files might be. */
export async function readAsNetwork(
  store: AtlasStore,
  files: readonly File[],
  options: Pick<ForeignOptions, 'readerId'>,
): Promise<Opening> {
  const read = await readFiles(store, files, options)
  if (!read) return { result: null, finish: () => {} }
  const { choices } = read
  if (read.kind === 'problems') {
    const { problems } = read
    const finish = () => {
      const { openProblems, setRefusedImport } = store.getState()
      if (openProblems === problems) setRefusedImport({ files, choices })
    }
    return { result: { ok: false, problems }, finish }
  }
  const { file, dataHash, readerId, report } = read
  const finish = (isOpen: boolean) => {
    if (!isOpen) return
    const { setLastImport, notify } = store.getState()
    setLastImport({ files, choices, readerId, report })
    notify(outcomeSentence(report), { label: importingWords.report, dialog: 'importReport' })
  }
  return { result: { ok: true, network: indexNetwork(file), file, dataHash }, finish }
}
