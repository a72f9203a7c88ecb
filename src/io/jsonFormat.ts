import { collectProblems, wholeFileProblem } from '../domain/network/check/collectProblems.ts'
import { dataHash } from '../domain/network/dataHash.ts'
import { readNetwork } from '../domain/network/readNetwork.ts'
import { parseJson } from './json/parseJson.ts'
import type { NetworkFormat } from './networkFormat.ts'

/** The network file itself: JSON as design section 3 describes it. */
export const jsonFormat: NetworkFormat = {
  id: 'json',
  extensions: ['.json'],
  open(name, text) {
    const parsed = parseJson(text)
    if (!parsed.ok) return { ok: false, problems: wholeFileProblem(name, parsed.sentence) }
    const reading = readNetwork(parsed.value)
    if (!reading.ok) return { ok: false, problems: collectProblems(name, reading.problems) }
    const { network } = reading
    return { ok: true, network, file: network.file, dataHash: dataHash(network.file) }
  },
}
