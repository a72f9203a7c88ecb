import type { NetworkFile } from '../../domain/network/schema/networkFile.ts'
import { importGraphWords as words } from '../../words/importGraphs.ts'
import { jsonValue } from './decodeField.ts'
import { readHead, writeHead } from './graphHead.ts'
import type { GraphNetwork } from './graphNetwork.ts'
import type { ImportLog } from '../reader/importLog.ts'

/** Target of the processing instruction in which this app leaves word for itself in XML files. */
export const HEAD_TARGET = 'chokepoint-atlas'

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The head of a network as a processing instruction, without any character that XML minds. */
export function headInstruction(file: NetworkFile): string {
  const json = JSON.stringify(writeHead(file)).replace(
    /[>\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/g,
    escaped,
  )
  return `<?${HEAD_TARGET} ${json}?>`
}

/** Takes such an instruction; those of others are theirs. */
export function takeInstruction(
  target: string,
  body: string,
  graph: GraphNetwork,
  log: ImportLog,
  file: string,
): void {
  if (target !== HEAD_TARGET) return
  const head = readHead(jsonValue(body))
  if (head && graph.isEmpty) graph.setHead(head)
  else log.noted({ file }, words.brokenHead)
}
