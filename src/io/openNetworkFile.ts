import type { OpenResult } from './networkFormat.ts'
import { openNetworkText } from './openNetworkText.ts'
import { readFile } from './readFile.ts'

/** Opens the network in a file that a person picked or dropped. Never rejects. */
export async function openNetworkFile(file: File): Promise<OpenResult> {
  const read = await readFile(file)
  return read.ok ? openNetworkText(read.name, read.text) : read
}
