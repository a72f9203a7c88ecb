import { readFileSync } from 'node:fs'
import path from 'node:path'
import { wholeFileProblem } from '../domain/network/check/collectProblems.ts'
import type { OpenResult } from '../io/networkFormat.ts'
import { openNetworkFile } from '../io/openNetworkFile.ts'
import { commandLineWords } from '../words/commandLine.ts'

const { file: words } = commandLineWords

function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return words.missing
  return code === 'EISDIR' ? words.folder : words.unreadable
}

/** Opens the network in a file on disk exactly as the app opens a file that was dropped on it. Never rejects. */
export async function openFile(name: string, folder: string): Promise<OpenResult> {
  try {
    const bytes = readFileSync(path.resolve(folder, name))
    return await openNetworkFile(new File([bytes], name))
  } catch (error) {
    return { ok: false, problems: wholeFileProblem(name, whyUnread(error)) }
  }
}
