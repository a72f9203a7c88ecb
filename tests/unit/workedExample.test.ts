import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'

const ATLAS = path.resolve('scripts/atlas.mjs')
const page = readFileSync('docs/FORMATS.md', 'utf8')

/** The text of a fenced block by what stands behind its backticks. */
function block(info: string): string {
  const begin = `\`\`\`${info}\n`
  const from = page.indexOf(begin)
  expect(from).not.toBe(-1)
  return page.slice(from + begin.length, page.indexOf('```', from + begin.length))
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-example-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a line of the page as a person in the folder of the two tables would. */
async function run(line: string) {
  const [, args = ''] = line.split(' -- ')
  return promisify(execFile)(process.execPath, [ATLAS, ...args.split(' ')], {
    env: { ...process.env, INIT_CWD: folder },
  })
}

it('ten lines of two tables become the ranked table that the page on formats shows', async () => {
  const tables = ['entities.csv', 'relations.csv']
  const rows = tables.flatMap((name) => block(`csv ${name}`).trimEnd().split('\n'))
  expect(rows).toHaveLength(10)
  for (const name of tables) writeFileSync(path.join(folder, name), block(`csv ${name}`))

  const [convert = '', analyze = ''] = block('sh').trimEnd().split('\n')
  const { stderr } = await run(convert)
  expect(stderr).toMatch(/^ {2}relations\.csv, line 2: “Halley Optics”/m)
  const { stdout } = await run(analyze)
  expect(stdout.slice(stdout.indexOf('#'))).toBe(block('text').slice(block('text').indexOf('#')))
})
