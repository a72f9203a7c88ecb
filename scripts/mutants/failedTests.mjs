import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/**
 * @typedef {{ testResults: { name: string, status: string, message?: string,
 *   assertionResults: { status: string, fullName: string }[] }[] }} Report
 */

/**
 * Runs the tests of known answers in a folder; answers with the names of those that fail. A file that cannot be loaded
 * at all is an error: a mutant must compute something wrong, not nothing.
 * @param {string} folder
 * @returns {string[]}
 */
export function failedTests(folder) {
  const report = path.join(folder, 'report.json')
  rmSync(report, { force: true })
  const vitest = path.join(folder, 'node_modules', 'vitest', 'vitest.mjs')
  const { stderr } = spawnSync(
    process.execPath,
    [
      vitest,
      'run',
      'reference.test',
      '--project=unit',
      '--reporter=json',
      `--outputFile=${report}`,
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  /** @type {Report} */
  const { testResults } = readReport(report, stderr)
  const unloaded = testResults.find(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  if (unloaded) throw new Error(`${unloaded.name} could not be loaded.\n${unloaded.message ?? ''}`)
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  )
}

/**
 * @param {string} file
 * @param {string} stderr
 */
function readReport(file, stderr) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Error(`The tests left no report.\n${stderr}`)
  }
}
