import { wholeFileProblem } from '../../../domain/network/check/collectProblems.ts'
import type { RecordCount } from '../../../domain/import/importReport.ts'
import { NETWORK_KIND } from '../../../domain/network/schema/networkFile.ts'
import { readFilesWords as words } from '../../../words/readFiles.ts'
import { decodeText } from '../../decodeText.ts'
import { openNetworkText } from '../../openNetworkText.ts'
import type { Reader } from '../../reader/reader.ts'

const kept = (sort: string, read: number): RecordCount => ({
  sort,
  read,
  kept: read,
  merged: 0,
  skipped: 0,
})

/**
 * The network file itself, of any version. The app opens such files without a worker; here it is one format among the others,
 * for sets of files, for merging and for the command line. Takes what nobody else knows of JSON, and says what is wrong with it.
 */
export const atlasNetwork: Reader = {
  id: 'atlas',
  label: words.networkFile,
  extensions: ['.json'],
  sniff({ extension, text }) {
    if (text.includes(`"${NETWORK_KIND}"`)) return 1
    return extension === '.json' ? 0.5 : 0
  },
  async read(files) {
    const [file, another] = files
    if (!file || another) {
      const name = another?.name ?? ''
      return { ok: false, problems: wholeFileProblem(name, words.oneAtATime) }
    }
    const decoded = decodeText(file.name, file.bytes)
    if (!decoded.ok) return decoded
    const opened = openNetworkText(decoded.name, decoded.text)
    if (!opened.ok) return opened
    const { entities, relations, sources, cases } = opened.network
    const counts = [
      kept(words.counts.entities, entities.length),
      kept(words.counts.relations, relations.length),
      kept(words.counts.sources, sources.length),
      kept(words.counts.cases, cases.length),
    ].filter(({ read }) => read > 0)
    const read = [{ name: file.name, bytes: file.bytes.length }]
    return {
      ok: true,
      file: opened.file,
      report: { format: words.networkFile, files: read, counts, remarks: [] },
    }
  },
}
