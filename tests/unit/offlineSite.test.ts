import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesToKeep } from '../../scripts/offlineSite.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-offline-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(file: string, text: string) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

describe('what a machine keeps of the site', () => {
  beforeEach(() => {
    put('index.html', '<!doctype html>')
    put('assets/first.js', 'start()')
    put('data/index.json', '{}')
  })

  it('is every file the app is made of, and nothing it can do without', () => {
    for (const file of ['sw.js', 'data/samples/a.csv', 'data/network.schema.json'])
      put(file, 'left out')
    expect(filesToKeep(folder).files).toEqual(['assets/first.js', 'data/index.json', 'index.html'])
  })

  it('is another version as soon as one file has other bytes or another name', () => {
    const { version } = filesToKeep(folder)
    expect(filesToKeep(folder).version).toBe(version)
    put('data/index.json', '{ }')
    const changed = filesToKeep(folder).version
    expect(changed).not.toBe(version)
    put('data/other.json', '')
    expect(filesToKeep(folder).version).not.toBe(changed)
  })
})
