import { collectProblems, wholeFileProblem } from '../domain/network/check/collectProblems.ts'
import { dataHash } from '../domain/network/dataHash.ts'
import { readNetwork } from '../domain/network/readNetwork.ts'
import { openWords } from '../words/open.ts'
import { findJsonError } from './json/findJsonError.ts'
import { lineColumn } from './json/lineColumn.ts'
import type { NetworkFormat } from './networkFormat.ts'

/** What a text that is no JSON seems to be, judged by how it begins; empty when it looks like broken JSON. */
function guess(text: string): string {
  const start = text.trimStart().slice(0, 1000)
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return openWords.guess.webPage
  if (start.startsWith('<')) return openWords.guess.xml
  const [line = ''] = start.split('\n', 1)
  return /^[\p{L}_"][^{}[\]:]*[,;\t]/u.test(line) ? openWords.guess.table : ''
}

function malformed(text: string): string {
  const error = findJsonError(text)
  if (!error) return openWords.json.unreadable
  const { line, column } = lineColumn(text, error.offset)
  return `${openWords.json.at(line, column, error.what)} ${guess(text)}`.trim()
}

/** The network file itself: JSON as design section 3 describes it. */
export const jsonFormat: NetworkFormat = {
  id: 'json',
  extensions: ['.json'],
  open(name, text) {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return { ok: false, problems: wholeFileProblem(name, malformed(text)) }
    }
    const reading = readNetwork(value)
    if (!reading.ok) return { ok: false, problems: collectProblems(name, reading.problems) }
    const { network } = reading
    return { ok: true, network, file: network.file, dataHash: dataHash(network.file) }
  },
}
