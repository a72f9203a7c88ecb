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

const beginsWith = ({ bytes }: FileHead, ...start: readonly number[]) =>
  start.every((byte, place) => bytes[place] === byte)

/** What people have that no reader takes, and what to do about each. */
const KNOWN: readonly (readonly [is: (head: FileHead) => boolean, hint: string])[] = [
  [(head) => beginsWith(head, 0xd0, 0xcf, 0x11, 0xe0), words.hints.oldWorkbook],
  [
    (head) => beginsWith(head, 0x50, 0x4b) && ['.ods', '.numbers'].includes(head.extension),
    words.hints.otherWorkbook,
  ],
  [
    (head) =>
      beginsWith(head, 0x50, 0x4b) ||
      beginsWith(head, 0x1f, 0x8b) ||
      beginsWith(head, 0x37, 0x7a, 0xbc, 0xaf),
    words.hints.archive,
  ],
  [(head) => beginsWith(head, 0x25, 0x50, 0x44, 0x46), words.hints.pdf],
  [({ text }) => /^\s*(?:<!doctype html|<html)/i.test(text), words.hints.page],
  [({ text }) => /^\s*\[\s*\{\s*"numberVerification"/.test(text), words.hints.oldCx],
]

/** Why no reader takes all of the files, as a sentence. */
export function whyNoReader(heads: readonly FileHead[], readers: readonly Reader[]): string {
  const labels = readers.map(({ label }) => label)
  if (heads.length === 1) {
    const [, hint] = KNOWN.find(([is]) => heads.some(is)) ?? []
    return hint ?? words.unknown(labels)
  }
  const formats: string[] = []
  for (const head of heads) {
    const [best] = readerChoices([head], readers)
    if (!best || best.sureness === 0) return words.unknownAmong(head.name)
    formats.push(`${head.name}: ${best.label}`)
  }
  return words.different(formats)
}
