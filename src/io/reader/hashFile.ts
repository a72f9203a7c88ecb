import { canonicalParts } from '../../domain/network/canonicalParts.ts'
import { dataHash } from '../../domain/network/dataHash.ts'
import type { NetworkFile } from '../../domain/network/schema/networkFile.ts'

/** Bytes that a UTF-16 code unit takes in UTF-8 at most. */
const BYTES_A_UNIT = 3

/** The canonical JSON of a file in UTF-8, written part by part into one buffer. */
function canonicalBytes(file: NetworkFile): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  let bytes = new Uint8Array(1 << 20)
  let length = 0
  for (const { text } of canonicalParts(file)) {
    const needed = length + BYTES_A_UNIT * text.length
    if (needed > bytes.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * bytes.length))
      larger.set(bytes.subarray(0, length))
      bytes = larger
    }
    length += encoder.encodeInto(text, bytes.subarray(length)).written
  }
  return bytes.subarray(0, length)
}

/** The same as `dataHash`, by the machine's own SHA-256 where it has one: a page without https has none. */
export async function hashFile(file: NetworkFile): Promise<string> {
  const subtle = globalThis.crypto?.subtle
  if (subtle === undefined) return dataHash(file)
  const digest = await subtle.digest('SHA-256', canonicalBytes(file))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
