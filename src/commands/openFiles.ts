import { wholeFileProblem } from '../domain/network/check/collectProblems.ts'
import { openNetworkText } from '../io/openNetworkText.ts'
import { readFile } from '../io/readFile.ts'
import type { OpenResult } from '../io/networkFormat.ts'
import type { ForeignOptions } from '../io/reader/readForeign.ts'
import type { AtlasStore } from '../store/atlasStore.ts'
import { openWords } from '../words/openNetwork.ts'
import { open } from './openNetwork.ts'

/** What every network file and index of ours says of itself, and no other file does. */
const OWN_KIND = '"chokepoint-atlas/'

/** The network in a file of our own format, read at once in the page; null for any other file. */
async function readOwn(file: File): Promise<OpenResult | null> {
  const start = new TextDecoder().decode(await file.slice(0, 64).arrayBuffer())
  // UTF-16, which some Windows programs write, puts a zero beside each letter.
  if (
    !start
      .replaceAll(/[\0\ufffd]/g, '')
      .trimStart()
      .startsWith('{')
  )
    return null
  const read = await readFile(file)
  if (!read.ok) return read
  return read.text.includes(OWN_KIND) ? openNetworkText(read.name, read.text) : null
}

/**
 * Opens files that a person picked or dropped. A network file is opened at once; files of any other format are read together as
 * one network, beside the page. True when they opened; what is wrong with them is told, and what was open stays untouched.
 */
export function openFiles(
  store: AtlasStore,
  files: readonly File[],
  options: Pick<ForeignOptions, 'readerId'> = {},
): Promise<boolean> {
  const [first, another] = files
  const fileName = first?.name ?? ''
  let finish: ((isOpen: boolean) => void) | undefined
  const read = async (): Promise<OpenResult | null> => {
    const isAlone = first !== undefined && another === undefined && options.readerId === undefined
    const own = isAlone ? await readOwn(first).catch(() => null) : null
    if (own) return own
    try {
      const { readAsNetwork } = await import('./readAsNetwork.ts')
      const outcome = await readAsNetwork(store, files, options)
      ;({ finish } = outcome)
      return outcome.result
    } catch (error) {
      const sentence = openWords.readerFailed(String(error))
      return { ok: false, problems: wholeFileProblem(fileName, sentence) }
    }
  }
  const opening = open(store, {
    name: fileName,
    origin: { kind: 'file', fileName },
    read,
    view: null,
  })
  return opening.then((isOpen) => {
    finish?.(isOpen)
    return isOpen
  })
}
