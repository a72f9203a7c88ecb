import type { WrittenFile } from '../writer.ts'
import type { SavedFile } from './writeApi.ts'

/** Ending of an archive of several files. */
export const ARCHIVE = '.zip'

/** A view on bytes of its own, as a Blob takes it. */
const blobOf = ({ content, type }: Pick<WrittenFile, 'content' | 'type'>) =>
  new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type })

/** What a writer gave as one file: itself, or a zip archive of them all, dated as it is saved. */
export async function oneFile(
  files: readonly WrittenFile[],
  baseName: string,
  date: string,
): Promise<SavedFile> {
  const [first, second] = files
  if (first && !second) return { name: first.name, blob: blobOf(first) }
  const { strToU8, zipSync } = await import('fflate')
  const entries = files.map(({ name, content }) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  const content = zipSync(Object.fromEntries(entries), { mtime: `${date}T12:00:00` })
  return { name: `${baseName}${ARCHIVE}`, blob: blobOf({ content, type: 'application/zip' }) }
}
