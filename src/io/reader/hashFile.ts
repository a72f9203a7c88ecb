import { canonicalParts } from '../../domain/network/canonicalParts.ts'
import { dataHash } from '../../domain/network/dataHash.ts'
import type { NetworkFile } from '../../domain/network/schema/networkFile.ts'

/** Bytes that a UTF-16 code unit takes in UTF-8 at most. */
const BYTES_A_UNIT = 3
/** Of these bytes more than there are letters: most files hold few letters that take several. */
const SPARE = 1 / 16

/** The canonical JSON of a file in UTF-8, in one buffer that seldom has to grow. */
function canonicalBytes(file: NetworkFile): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const texts: string[] = []
  let units = 0
  for (const { text } of canonicalParts(file)) {
    texts.push(text)
    units += text.length
  }
  let bytes = new Uint8Array(Math.ceil(units * (1 + SPARE)))
  let length = 0
  for (const text of texts) {
    for (let rest = text; rest !== '';) {
      const { read, written } = encoder.encodeInto(rest, bytes.subarray(length))
      length += written
      units -= read
      rest = rest.slice(read)
      if (rest !== '') {
        const larger = new Uint8Array(length + BYTES_A_UNIT * units)
        larger.set(bytes.subarray(0, length))
        bytes = larger
      }
    }
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
