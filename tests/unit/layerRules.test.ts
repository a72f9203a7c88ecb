import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Who may import whom: the house plan. Everything it does not name is forbidden. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  words: ['lib'],
  ui: ['lib'],
  domain: ['lib', 'words'],
  io: ['lib', 'words', 'domain'],
  analysis: ['lib', 'domain'],
  cli: ['lib', 'words', 'domain', 'io', 'analysis'],
  offscreen: ['lib', 'words', 'domain', 'io', 'analysis', 'cli', 'store', 'graph-view'],
  store: ['lib', 'words', 'domain'],
  commands: ['lib', 'words', 'domain', 'store', 'io'],
  'graph-view': ['lib', 'words', 'domain', 'store', 'ui'],
  panels: ['lib', 'words', 'domain', 'store', 'ui', 'commands'],
  story: ['lib', 'words', 'domain', 'store', 'ui', 'commands'],
  lessons: ['lib', 'words', 'domain', 'store', 'ui', 'commands'],
}
const LAYERS = Object.keys(MAY_IMPORT)
const EVERY_LAYER = [...LAYERS, 'app']

const PANELS = readdirSync(path.join(ROOT, 'src/panels'))

const LAYER_RULE = 'eslint(no-restricted-imports)'
const CYCLE_RULE = 'import(no-cycle)'
const LENGTH_RULE = 'eslint(max-lines)'

let folder: string
let faults: Map<string, string[]>

/** Files to seed: path below src and text. */
function seededFiles(): [string, string][] {
  const files: [string, string][] = []
  for (const layer of EVERY_LAYER) {
    files.push([`${layer}/shared.ts`, `export const shared = '${layer}'\n`])
    for (const target of EVERY_LAYER.filter((other) => other !== layer))
      files.push([
        `${layer}/deep/imports-${target}.ts`,
        `import { shared } from '../../${target}/shared.ts'\n\nexport const taken = shared\n`,
      ])
    for (const library of ['cytoscape', 'react-cytoscapejs', 'react', 'zustand'])
      files.push([
        `${layer}/uses-${library}.ts`,
        `import * as library from '${library}'\n\nexport const taken = library\n`,
      ])
    for (const from of ['analysis/shared.ts', 'analysis/client/client.ts', 'domain/shared.ts'])
      files.push([
        `${layer}/types-of-${from.replaceAll('/', '-')}`,
        `import type { Shape } from '../${from}'\n\nexport type Taken = Shape\n`,
      ])
  }
  files.push(
    ['analysis/client/client.ts', "export const client = 'client'\n"],
    [
      'commands/client.ts',
      "import { client } from '../analysis/client/client.ts'\n\nexport const taken = client\n",
    ],
    ...PANELS.flatMap((panel): [string, string][] => [
      [`panels/${panel}/piece.ts`, `export const piece = '${panel}'\n`],
      [
        `panels/elsewhere/takes-${panel}.ts`,
        `import { piece } from '../${panel}/piece.ts'\n\nexport const taken = piece\n`,
      ],
    ]),
    ['lib/circleA.ts', "import { b } from './circleB.ts'\n\nexport const a = () => b()\n"],
    ['lib/circleB.ts', "import { a } from './circleA.ts'\n\nexport const b = () => a()\n"],
    ['lib/long.ts', 'export {}\n'.repeat(301)],
    ['lib/justShortEnough.ts', 'export {}\n'.repeat(300)],
  )
  return files
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-layers-'))
  copyFileSync(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'))
  for (const [file, text] of seededFiles()) {
    const place = path.join(folder, 'src', file)
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, text)
  }
  const oxlint = path.join(ROOT, 'node_modules/oxlint/bin/oxlint')
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const { diagnostics }: { diagnostics: { code: string; filename: string }[] } = JSON.parse(stdout)
  faults = new Map()
  for (const { code, filename } of diagnostics) {
    const file = filename.replaceAll('\\', '/').replace(/^.*?src\//, '')
    faults.set(file, [...(faults.get(file) ?? []), code])
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

function isRefused(file: string, rule = LAYER_RULE) {
  return faults.get(file)?.includes(rule) ?? false
}

describe('the layer rules', () => {
  it('know every folder of src', () => {
    const folders = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect(folders.filter((name) => !EVERY_LAYER.includes(name))).toEqual([])
  })

  it.each(LAYERS)('let %s import what the house plan names, and nothing else', (layer) => {
    const others = EVERY_LAYER.filter((other) => other !== layer)
    expect(others.filter((other) => !isRefused(`${layer}/deep/imports-${other}.ts`))).toEqual(
      others.filter((other) => MAY_IMPORT[layer]?.includes(other)),
    )
  })

  it('let app, which puts all together, import every layer', () => {
    expect(LAYERS.filter((layer) => isRefused(`app/deep/imports-${layer}.ts`))).toEqual([])
  })

  it('let only graph-view know cytoscape', () => {
    for (const library of ['cytoscape', 'react-cytoscapejs'])
      expect(EVERY_LAYER.filter((layer) => !isRefused(`${layer}/uses-${library}.ts`))).toEqual([
        'graph-view',
      ])
  })

  it('keep the interface and the store out of the pure layers', () => {
    const pure = ['lib', 'words', 'domain', 'io', 'analysis', 'cli', 'offscreen']
    for (const library of ['react', 'zustand'])
      expect(EVERY_LAYER.filter((layer) => isRefused(`${layer}/uses-${library}.ts`))).toEqual(pure)
  })

  it('let the store know the types of analysis, and commands its client', () => {
    expect(isRefused('store/types-of-analysis-shared.ts')).toBe(false)
    expect(isRefused('store/deep/imports-analysis.ts')).toBe(true)
    expect(isRefused('commands/types-of-analysis-shared.ts')).toBe(false)
    expect(isRefused('commands/client.ts')).toBe(false)
    expect(isRefused('commands/deep/imports-analysis.ts')).toBe(true)
    expect(isRefused('panels/types-of-analysis-client-client.ts')).toBe(true)
  })

  it('keep panels apart, but for the parts they share', () => {
    expect(PANELS.filter((panel) => !isRefused(`panels/elsewhere/takes-${panel}.ts`))).toEqual([
      'parts',
    ])
  })

  it('let words know the types of domain, and no more', () => {
    expect(isRefused('words/types-of-domain-shared.ts')).toBe(false)
    expect(isRefused('words/types-of-analysis-shared.ts')).toBe(true)
    expect(isRefused('ui/types-of-domain-shared.ts')).toBe(true)
  })

  it('let words know the types of domain, so that no word is forgotten', () => {
    expect(isRefused('words/types-of-domain-shared.ts')).toBe(false)
    expect(isRefused('words/deep/imports-domain.ts')).toBe(true)
    expect(isRefused('lib/types-of-domain-shared.ts')).toBe(true)
  })
})

describe('the house rules', () => {
  it('refuse imports that go in a circle', () => {
    expect(isRefused('lib/circleA.ts', CYCLE_RULE)).toBe(true)
    expect(isRefused('lib/shared.ts', CYCLE_RULE)).toBe(false)
  })

  it('refuse a file over 300 lines', () => {
    expect(isRefused('lib/long.ts', LENGTH_RULE)).toBe(true)
    expect(isRefused('lib/justShortEnough.ts', LENGTH_RULE)).toBe(false)
  })
})
