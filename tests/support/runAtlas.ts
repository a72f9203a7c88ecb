import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ATLAS = fileURLToPath(new URL('../../scripts/atlas.mjs', import.meta.url))
const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** What a run of the command line left behind. */
export interface AtlasRun {
  readonly exitCode: number
  readonly out: string
  readonly errors: string
}

/** Runs the command line in a process of its own, as a person in the folder of the project would. */
export function runAtlas(...args: readonly string[]): Promise<AtlasRun> {
  return new Promise((resolve) => {
    const options = { cwd: ROOT, env: { ...process.env, INIT_CWD: ROOT }, maxBuffer: 64e6 }
    const child = execFile(process.execPath, [ATLAS, ...args], options, (_, out, errors) =>
      resolve({ exitCode: child.exitCode ?? -1, out, errors }),
    )
  })
}
