import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstLoadFiles, weighScripts } from '../../scripts/firstLoad.mjs'

const CHECK = fileURLToPath(new URL('../../scripts/checkBudget.mjs', import.meta.url))
const KIB = 1024

const page =
  '<script type="module" crossorigin src="./assets/main.js"></script><link href="./a.css">'
const manifest = {
  'index.html': { file: 'assets/main.js', isEntry: true, imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js', 'index.html'] },
  '_deep.js': { file: 'assets/deep.js' },
  'src/lazy.ts': { file: 'assets/lazy.js', imports: ['_shared.js'] },
}

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-budget-'))
  mkdirSync(path.join(folder, 'assets'))
  mkdirSync(path.join(folder, '.vite'))
  writeFileSync(path.join(folder, 'index.html'), page)
  writeFileSync(path.join(folder, '.vite/manifest.json'), JSON.stringify(manifest))
  for (const name of ['main', 'deep', 'shared']) writeScript(name, 100 * KIB)
  writeScript('lazy', 600 * KIB)
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Random bytes do not compress, so that the size is known. */
function writeScript(name: string, bytes: number) {
  writeFileSync(path.join(folder, `assets/${name}.js`), randomBytes(bytes))
}

function runCheck() {
  return spawnSync(process.execPath, [CHECK, pathToFileURL(folder).href], { encoding: 'utf8' })
}

describe('the size budget', () => {
  it('counts what the page names and all it imports without asking when', () => {
    expect(firstLoadFiles(page, manifest)).toEqual(
      new Set(['assets/main.js', 'assets/shared.js', 'assets/deep.js']),
    )
    expect(weighScripts(folder).later.map(({ file }) => file)).toEqual(['assets/lazy.js'])
  })

  it('counts a preloaded script that the manifest does not know', () => {
    const preloading = `${page}<link rel="modulepreload" href="/assets/early.js">`
    expect(firstLoadFiles(preloading, manifest)).toContain('assets/early.js')
  })

  it('passes a light build, however heavy its lazy parts', () => {
    const { status, stdout } = runCheck()
    expect(stdout).toContain('assets/lazy.js')
    expect(status).toBe(0)
  })

  it('refuses a first load over 410 KiB', () => {
    writeScript('deep', 230 * KIB)
    const { status, stderr } = runCheck()
    expect(stderr).toMatch(/The first load is 430\.\d KiB gz, over 410\./)
    expect(status).toBe(1)
  })
})
