import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { NOTHING, sentenceOf } from './tally.mjs'

/**
 * One step of the tests. Without a report it is a check: it counts as one, by its exit code, and speaks only when
 * it fails. With a report it is a suite: it counts what its runner wrote down, and is heard as it runs.
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{ name: string, program: string, args: string[], shell?: boolean, needs?: string,
 *   report?: { file: string, count(this: void, report: unknown): Tally } }} Step
 * @typedef {{ name: string, tally: Tally, seconds: number }} Outcome
 */

/**
 * @param {Step} step
 * @returns {Tally}
 */
function runCheck({ program, args, shell = false }) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    shell,
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status === 0) return { ...NOTHING, passed: 1 }
  console.log([stdout, stderr, error?.message].filter(Boolean).join('\n').trimEnd())
  return { ...NOTHING, failed: 1 }
}

/**
 * A runner that fails without naming a failed test, or that leaves no report, still counts as one failure.
 * @param {Step & { report: NonNullable<Step['report']> }} step
 * @returns {Tally}
 */
function runSuite({ program, args, shell = false, report }) {
  rmSync(report.file, { force: true })
  const { status } = spawnSync(program, args, { shell, stdio: ['ignore', 'inherit', 'inherit'] })
  const tally = readTally(report)
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

/** @param {NonNullable<Step['report']>} report */
function readTally({ file, count }) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { ...NOTHING, failed: 1 }
  }
}

/**
 * Runs the steps in order. A failed step does not stop the others, except those that need it: they are skipped.
 * @param {readonly Step[]} steps
 * @param {(sentence: string) => void} [log]
 * @returns {Outcome[]}
 */
export function runSteps(steps, log = console.log) {
  /** @type {Outcome[]} */
  const outcomes = []
  for (const step of steps) {
    const start = performance.now()
    const { needs, report } = step
    const blocked = outcomes.some(({ name, tally }) => name === needs && tally.passed === 0)
    log(`\n▸ ${step.name}${blocked ? `: skipped, because ${needs} failed` : ''}`)
    let tally = { ...NOTHING, skipped: 1 }
    if (!blocked) tally = report ? runSuite({ ...step, report }) : runCheck(step)
    const seconds = (performance.now() - start) / 1000
    outcomes.push({ name: step.name, tally, seconds })
    if (!blocked) log(`  ${sentenceOf(tally)} (${seconds.toFixed(1)} s)`)
  }
  return outcomes
}
