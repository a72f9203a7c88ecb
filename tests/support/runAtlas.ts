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
export const runAtlas = (...args: readonly string[]) => runAtlasIn({}, ...args)

/** The same with more variables in its environment. */
export function runAtlasIn(
  variables: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<AtlasRun> {
  return new Promise((resolve) => {
    const env = { ...process.env, INIT_CWD: ROOT, ...variables }
    const options = { cwd: ROOT, env, maxBuffer: 64e6 }
    const child = execFile(process.execPath, [ATLAS, ...args], options, (_, out, errors) =>
      resolve({ exitCode: child.exitCode ?? -1, out, errors }),
    )
  })
}
