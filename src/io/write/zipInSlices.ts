import { strToU8, Zip, ZipDeflate } from 'fflate'

/** Bytes packed at once: so few that it never holds up a frame. */
const PIECE = 128 * 1024

const turn = () => new Promise<void>((resolve) => setTimeout(resolve))

interface Packed {
  readonly name: string
  readonly text: string
}

/**
 * A zip of texts in one folder, packed in this thread with room between for whatever else waits: packing in workers would need
 * a policy that lets code be made up. Rejects with the reason of the signal once that comes.
 */
export async function zipInSlices(
  folder: string,
  files: readonly Packed[],
  signal?: AbortSignal,
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    parts.push(new Uint8Array(part))
  })
  for (const { name, text } of files) {
    const packing = new ZipDeflate(`${folder}/${name}`, { level: 6 })
    zip.add(packing)
    const bytes = strToU8(text)
    for (let at = 0; at < bytes.length; at += PIECE) {
      packing.push(bytes.subarray(at, at + PIECE))
      await turn()
      signal?.throwIfAborted()
    }
    packing.push(new Uint8Array(), true)
  }
  zip.end()
  return new Blob(parts, { type: 'application/zip' })
}
