import { Unzip, UnzipInflate } from 'fflate'
import { tableReadingWords as words } from '../../../../words/tableReading.ts'

/** What an archive may unpack to, so that a small file cannot fill the memory. Named in the message when one is passed. */
export const ARCHIVE_LIMITS = {
  entries: 2_000,
  /** bytes of all entries together, unpacked */
  totalBytes: 256 * 1024 * 1024,
  /** how many times its packed size an entry may unpack to, once it is larger than `ratioFrom` */
  ratio: 150,
  ratioFrom: 4 * 1024 * 1024,
}

type Limits = typeof ARCHIVE_LIMITS

export type Unpacked =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly sentence: string }

/** Packed bytes that are unpacked before the limits are looked at again; one byte unpacks to about a thousand at most. */
const CHUNK = 16 * 1024

/** Ends every archive that was saved whole; a comment of 64 KiB at most may follow. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 65_557; at -= 1) {
    const isEnd = bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5
    if (isEnd && bytes[at + 3] === 6) return true
  }
  return false
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/**
 * Unpacks the wanted entries of a zip archive bit by bit, and stops as soon as a limit is passed: sizes that the archive itself
 * declares are not trusted. Entries that are not wanted are never unpacked. Never throws.
 */
export function unpackArchive(
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
  limits: Limits = ARCHIVE_LIMITS,
): Unpacked {
  if (!hasEnd(bytes)) return { ok: false, sentence: words.archive.damaged }
  const entries = new Map<string, Uint8Array>()
  const open = new Set<string>()
  let count = 0
  let total = 0
  let pushed = 0
  // Kept, not thrown: the library would take what is thrown inside it for damage.
  let refused: string | null = null
  const refuse = (sentence: string) => {
    refused ??= sentence
  }

  const unzip = new Unzip((entry) => {
    count += 1
    if (count > limits.entries) refuse(words.archive.entries(limits.entries))
    if (refused !== null || !wanted(entry.name) || entries.has(entry.name) || open.has(entry.name))
      return
    const chunks: Uint8Array[] = []
    const begunAt = pushed
    let size = 0
    open.add(entry.name)
    entry.ondata = (error, chunk, final) => {
      if (error) return refuse(words.archive.damaged)
      size += chunk.length
      total += chunk.length
      if (total > limits.totalBytes) refuse(words.archive.total(limits.totalBytes))
      const packed = Math.max(1, pushed - begunAt)
      if (size > limits.ratioFrom && size > packed * limits.ratio) {
        refuse(words.archive.ratio(entry.name, limits.ratio))
      }
      if (refused !== null) return
      chunks.push(chunk)
      if (!final) return
      open.delete(entry.name)
      entries.set(entry.name, joined(chunks, size))
    }
    entry.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      if (refused !== null) break
      const end = Math.min(bytes.length, at + CHUNK)
      pushed = end
      unzip.push(bytes.slice(at, end), end === bytes.length)
    }
  } catch {
    refuse(words.archive.damaged)
  }
  if (open.size > 0 || count === 0) refuse(words.archive.damaged)
  if (refused !== null) return { ok: false, sentence: refused }
  return { ok: true, entries }
}
