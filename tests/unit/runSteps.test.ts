import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runSteps } from '../../scripts/runSteps.mjs'
import {
  sentenceOf,
  sumOf,
  tallyOfPlaywright,
  tallyOfVitest,
  type Tally,
} from '../../scripts/tally.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-steps-'))
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

afterEach(() => rmSync(folder, { recursive: true }))

/** A step that runs a line of JavaScript in a process of its own. */
function step(name: string, script: string) {
  return { name, program: process.execPath, args: ['--eval', script] }
}

const asWritten = (written: Tally) => written

/** A step whose runner writes the given report and leaves with the given code. */
function suite(name: string, report: Tally | null, exitCode: number) {
  const file = path.join(folder, `${name}.json`)
  const write =
    report === null
      ? ''
      : `require('fs').writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(JSON.stringify(report))});`
  return { ...step(name, `${write} process.exit(${exitCode})`), report: { file, count: asWritten } }
}

function talliesOf(steps: Parameters<typeof runSteps>[0]) {
  return runSteps(steps, () => {}).map(({ name, tally }) => `${name}: ${sentenceOf(tally)}`)
}

describe('the steps of the tests', () => {
  it('go on after one has failed, and skip only what needs it', () => {
    expect(
      talliesOf([
        step('types', 'process.exit(1)'),
        step('build', 'process.exit(2)'),
        { ...step('budget', ''), needs: 'build' },
        { ...step('lint', ''), needs: 'nothing here' },
      ]),
    ).toEqual([
      'types: 0 passed, 1 failed',
      'build: 0 passed, 1 failed',
      'budget: 0 passed, 0 failed, 1 skipped',
      'lint: 1 passed, 0 failed',
    ])
  })

  it('show what a failed check had to say', () => {
    talliesOf([step('types', 'console.error("line 3 is wrong"); process.exit(1)')])
    expect(console.log).toHaveBeenCalledWith(expect.stringContaining('line 3 is wrong'))
  })

  it("count what a runner's own report says", () => {
    expect(talliesOf([suite('unit', { passed: 7, failed: 2, skipped: 1 }, 1)])).toEqual([
      'unit: 7 passed, 2 failed, 1 skipped',
    ])
  })

  it('never take a runner that broke for one that passed', () => {
    expect(
      talliesOf([
        suite('broke early', null, 1),
        suite('broke late', { passed: 7, failed: 0, skipped: 0 }, 1),
        suite('silent', null, 0),
        { name: 'absent', program: path.join(folder, 'no-such-program'), args: [] },
      ]),
    ).toEqual([
      'broke early: 0 passed, 1 failed',
      'broke late: 7 passed, 1 failed',
      'silent: 0 passed, 1 failed',
      'absent: 0 passed, 1 failed',
    ])
  })
})

describe('counting reports', () => {
  it('counts a test file that could not be loaded as a failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'passed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
      ],
    }
    expect(tallyOfVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 3 })
  })

  it('counts errors outside browser tests as failures', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }
    expect(tallyOfPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })

  it('adds up to one line', () => {
    const sum = sumOf([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 2, failed: 3, skipped: 0 },
    ])
    expect(sentenceOf(sum)).toBe('3 passed, 3 failed')
  })
})
