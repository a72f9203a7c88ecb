import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { npmCommand } from './npmCommand.mjs'
import { runSteps } from './runSteps.mjs'
import { sentenceOf, sumOf, tallyOfPlaywright, tallyOfVitest } from './tally.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = path.join(root, '.cache/reports')
const npm = npmCommand()

/**
 * A step that is a script of package.json.
 * @param {string} name
 * @param {string} script
 * @param {string[]} [options] passed on to the script
 */
function npmScript(name, script, options = []) {
  const passedOn = options.length > 0 ? ['--', ...options] : []
  const args = [...npm.leading, 'run', '--silent', script, ...passedOn]
  return { name, program: npm.program, args, shell: npm.shell }
}

/** @param {string} name @param {string} file */
function nodeScript(name, file) {
  return { name, program: process.execPath, args: [path.join(root, 'scripts', file)] }
}

const unitReport = path.join(reports, 'vitest.json')
const browserReport = path.join(reports, 'playwright.json')
const unitOptions = ['--reporter=default', '--reporter=json', '--outputFile.json', unitReport]
const BUILD = 'production build'

/** The static checks count as one each; the two runners count their own tests. */
const STEPS = [
  npmScript('types', 'types'),
  npmScript('format', 'format:check'),
  npmScript('lint and layers', 'lint'),
  npmScript('dead code', 'dead-code'),
  nodeScript('lock files', 'checkLock.mjs'),
  nodeScript('tracked files', 'checkTracked.mjs'),
  {
    ...npmScript('unit and component tests', 'unit', unitOptions),
    report: { file: unitReport, count: tallyOfVitest },
  },
  npmScript(BUILD, 'build'),
  { ...nodeScript('size budget', 'checkBudget.mjs'), needs: BUILD },
  {
    ...npmScript('browser tests', 'e2e'),
    needs: BUILD,
    report: { file: browserReport, count: tallyOfPlaywright },
  },
]

process.chdir(root)
mkdirSync(reports, { recursive: true })
const outcomes = runSteps(STEPS)
const total = sumOf(outcomes.map(({ tally }) => tally))

console.log('')
for (const { name, tally, seconds } of outcomes) {
  const mark = tally.failed > 0 ? '✗' : '✓'
  console.log(`${mark} ${name.padEnd(28)}${sentenceOf(tally)} (${seconds.toFixed(1)} s)`)
}
console.log(sentenceOf(total))
process.exitCode = total.failed > 0 ? 1 : 0
