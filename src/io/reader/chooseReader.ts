import type { ReaderChoice } from '../../domain/import/readerChoice.ts'
import { readFilesWords as words } from '../../words/readFiles.ts'
import type { FileHead, Reader } from './reader.ts'

function sniffed(reader: Reader, head: FileHead): number {
  try {
    const sureness = reader.sniff(head)
    return Number.isFinite(sureness) ? Math.min(1, Math.max(0, sureness)) : 0
  } catch {
    return 0
  }
}

/** Every reader, the surest first; of equally sure ones the first in the list. A set is only as sure as its least sure file. */
export function readerChoices(
  heads: readonly FileHead[],
  readers: readonly Reader[],
): readonly ReaderChoice[] {
  return readers
    .map((reader) => ({
      id: reader.id,
      label: reader.label,
      sureness: Math.min(...heads.map((head) => sniffed(reader, head))),
    }))
    .toSorted((a, b) => b.sureness - a.sureness)
}

/** Why no reader takes all of the files, as a sentence. */
export function whyNoReader(heads: readonly FileHead[], readers: readonly Reader[]): string {
  const labels = readers.map(({ label }) => label)
  if (heads.length === 1) return words.unknown(labels)
  const formats: string[] = []
  for (const head of heads) {
    const [best] = readerChoices([head], readers)
    if (!best || best.sureness === 0) return words.unknownAmong(head.name)
    formats.push(`${head.name}: ${best.label}`)
  }
  return words.different(formats)
}
