import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { modulesInstead, workersFromCode } from '../../scripts/standalone/oneScript.mjs'
import { atlasWorkers } from '../../src/app/standalone/atlasWorkers.ts'

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url))

const texts = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => readFileSync(path.join(SOURCE, file), 'utf8'))

describe('the build of the stand-alone page', () => {
  it('starts every worker of the site from the one script, by a name the script knows', () => {
    const started = texts.flatMap((text) =>
      text.includes('new Worker(new URL')
        ? [.../codeWorker\('(\w+)'\)/g[Symbol.matchAll](workersFromCode(text) ?? '')].map(
            ([, name]) => name,
          )
        : [],
    )
    expect(new Set(started)).toEqual(new Set(Object.keys(atlasWorkers)))
    expect(started).toHaveLength(4)
  })

  it('leaves code alone that starts no worker', () => {
    expect(workersFromCode('const worker = null')).toBeNull()
  })

  it('has a module of the site for each that stands in for one, and nothing else asks the site', () => {
    const replaced = [...modulesInstead().keys()].map((file) =>
      path.relative(SOURCE, file).split(path.sep).join('/'),
    )
    expect(replaced.toSorted()).toEqual([
      'app/keepOffline.ts',
      'commands/readTemplate.ts',
      'io/openNetworkAddress.ts',
      'io/readShippedIndex.ts',
      'panels/parts/SampleFiles.tsx',
    ])
  })
})
