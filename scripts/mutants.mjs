import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { BETWEENNESS_MUTANTS } from './mutants/betweenness.mjs'
import { copyOfTree } from './mutants/copyOfTree.mjs'
import { failedTests } from './mutants/failedTests.mjs'
import { ROUTE_MUTANTS } from './mutants/routes.mjs'
import { STOP_MUTANTS } from './mutants/stops.mjs'
import { STRUCTURE_MUTANTS } from './mutants/structure.mjs'

/*
 * Shows that the known answers catch the bugs they are meant to catch: seeds each bug of
 * tests/reference/mutant_kills.json into a copy of the tree, one at a time, and runs the tests of known answers. Fails when a bug
 * survives, when one of the file is not seeded, or when a mutant no longer fits its source. Takes minutes; not part of
 * the tests. `npm run mutants -- WORD` seeds only the bugs with that word in their name.
 */

const NAMED = 6
const root = fileURLToPath(new URL('..', import.meta.url))
/** @type {Record<string, { graphs: string[] }>} */
const known = JSON.parse(readFileSync(`${root}/tests/reference/mutant_kills.json`, 'utf8'))
const mutants = [...BETWEENNESS_MUTANTS, ...STRUCTURE_MUTANTS, ...ROUTE_MUTANTS, ...STOP_MUTANTS]
const seeded = new Set(mutants.map(({ bug }) => bug))
const faults = Object.keys(known)
  .filter((bug) => !seeded.has(bug))
  .map((bug) => `not seeded: ${bug}`)

const word = process.argv[2] ?? ''
const copy = copyOfTree(root)
try {
  const failing = failedTests(copy.folder)
  if (failing.length > 0) throw new Error(`Without any bug there fail:\n${failing.join('\n')}`)
  for (const { bug, where, edits } of mutants.filter((mutant) => mutant.bug.includes(word))) {
    const takeBack = copy.seed(edits)
    const killers = failedTests(copy.folder)
    takeBack()
    const name = `${bug} (${where})`
    const graphs = known[bug]?.graphs ?? []
    const seen = graphs.filter((graph) => killers.some((test) => test.split(/\W+/).includes(graph)))
    console.log(
      `\n${killers.length > 0 ? '✓ killed' : '✗ survived'}: ${name}\n  ${killers.length} tests fail, on ${seen.length} of the ${graphs.length} graphs known to catch it`,
    )
    for (const test of killers.slice(0, NAMED)) console.log(`  · ${test}`)
    if (killers.length > NAMED) console.log(`  · and ${killers.length - NAMED} more`)
    if (killers.length === 0) faults.push(`survived: ${name}`)
  }
} finally {
  copy.remove()
}

console.log(faults.length === 0 ? '\nEvery bug was killed.' : `\n${faults.join('\n')}`)
process.exitCode = faults.length === 0 ? 0 : 1
