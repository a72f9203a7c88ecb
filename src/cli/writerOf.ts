import { ALL_WRITERS } from '../io/write/allWriters.ts'
import type { Writer } from '../io/write/writer.ts'

/** The writer of the format that a file name ends with, the longest ending first; null when none does. */
export function writerOf(name: string): Writer | null {
  const lower = name.toLowerCase()
  return (
    ALL_WRITERS.filter(({ extension }) => lower.endsWith(extension)).toSorted(
      (a, b) => b.extension.length - a.extension.length,
    )[0] ?? null
  )
}
