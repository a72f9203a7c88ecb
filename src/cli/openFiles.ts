import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { ImportReport } from '../domain/import/importReport.ts'
import { wholeFileProblem } from '../domain/network/check/collectProblems.ts'
import type { Network } from '../domain/network/network.ts'
import type { OpenProblems } from '../domain/network/openProblems.ts'
import { readForeign, tooMuch } from '../io/reader/readForeign.ts'
import { commandLineWords } from '../words/commandLine.ts'

const { file: words } = commandLineWords

/** A network that was read from files on disk, and what became of their records. */
export type FilesOpened =
  | {
      readonly ok: true
      /** the files in a few words */
      readonly name: string
      readonly network: Network
      readonly dataHash: string
      readonly report: ImportReport
    }
  | { readonly ok: false; readonly problems: OpenProblems }

function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return words.missing
  return code === 'EISDIR' ? words.folder : words.unreadable
}

const refused = (name: string, sentence: string): FilesOpened => ({
  ok: false,
  problems: wholeFileProblem(name, sentence),
})

/** Opens files on disk together as one network, exactly as the app opens files that were dropped on it. Never rejects. */
export async function openFiles(names: readonly string[], folder: string): Promise<FilesOpened> {
  const places = names.map((name) => ({ name, place: path.resolve(folder, name) }))
  const sizes: number[] = []
  for (const { name, place } of places) {
    try {
      sizes.push(statSync(place).size)
    } catch (error) {
      return refused(name, whyUnread(error))
    }
  }
  const limit = tooMuch(sizes)
  if (limit !== null) return refused(names.join(', '), limit)
  const files: { name: string; bytes: Uint8Array }[] = []
  for (const { name, place } of places) {
    try {
      files.push({ name: path.basename(place), bytes: new Uint8Array(readFileSync(place)) })
    } catch (error) {
      return refused(name, whyUnread(error))
    }
  }
  const result = await readForeign(files)
  if (result.kind === 'problems') return { ok: false, problems: result.problems }
  if (result.kind === 'preview') return refused(names.join(', '), words.unreadable)
  const { network, dataHash, report } = result
  return { ok: true, name: files.map(({ name }) => name).join(' + '), network, dataHash, report }
}
