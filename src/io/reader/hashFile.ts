import { canonicalJson } from '../../domain/network/canonicalJson.ts'
import { dataHash } from '../../domain/network/dataHash.ts'
import type { NetworkFile } from '../../domain/network/schema/networkFile.ts'

/** The same as `dataHash`, by the machine's own SHA-256 where it has one: a page without https has none. */
export async function hashFile(file: NetworkFile): Promise<string> {
  const subtle = globalThis.crypto?.subtle
  if (subtle === undefined) return dataHash(file)
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(file)))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
