import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { commandLineWords } from '../words/commandLine.ts'
import { UsageError } from './usageError.ts'

/** A file to be put on disk; `place` is its whole path. */
export interface PlacedFile {
  readonly place: string
  readonly content: string | Uint8Array
}

const { usage } = commandLineWords

function put({ place, content }: PlacedFile, overwrite: boolean): void {
  try {
    writeFileSync(place, content, { flag: overwrite ? 'w' : 'wx' })
  } catch (error) {
    throw new UsageError(
      usage.notWritten(place, error instanceof Error ? error.message : String(error)),
    )
  }
}

/** Puts all files on disk, or none when one of them is there already and may not be overwritten. Throws a UsageError then. */
export function placeFiles(files: readonly PlacedFile[], overwrite: boolean): void {
  const there = files.filter(({ place }) => existsSync(place))
  if (there.length > 0 && !overwrite)
    throw new UsageError(usage.exists(there.map(({ place }) => path.basename(place))))
  for (const file of files) put(file, overwrite)
}
