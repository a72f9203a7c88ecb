import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonicalJson.ts'
import type { NetworkFile } from './schema/networkFile.ts'

/**
 * SHA-256 of the canonical JSON of a network file in UTF-8, as 64 lower-case hex digits. The same for the same data
 * however the file was spaced or ordered; a list in another order is other data.
 */
export function dataHash(file: NetworkFile): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(file))))
}
