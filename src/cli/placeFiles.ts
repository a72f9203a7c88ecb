import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { commandLineWords } from '../words/commandLine.ts'
import { UsageError } from './usageError.ts'

/** A file to be put on disk, by the name or path a person gave. */
export interface PlacedFile {
  readonly name: string
  readonly content: string | Uint8Array
}

const { usage } = commandLineWords

/** Puts all files on disk, or none when one of them is there already and may not be overwritten. Throws a UsageError then, and where two would be one file. */
export function placeFiles(files: readonly PlacedFile[], folder: string, overwrite: boolean): void {
  const placeOf = ({ name }: PlacedFile) => path.resolve(folder, name)
  if (new Set(files.map(placeOf)).size < files.length) throw new UsageError(usage.sameFile)
  const there = files.filter((file) => existsSync(placeOf(file)))
  if (there.length > 0 && !overwrite)
    throw new UsageError(usage.exists(there.map(({ name }) => name)))
  for (const file of files) {
    try {
      writeFileSync(placeOf(file), file.content, { flag: overwrite ? 'w' : 'wx' })
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new UsageError(usage.notWritten(file.name, why))
    }
  }
}
