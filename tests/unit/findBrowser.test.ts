import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findBrowser, WAYS } from '../../scripts/browser/find.mjs'
import { fromApt } from '../../scripts/browser/fromApt.mjs'
import { fromEnvironment } from '../../scripts/browser/fromEnvironment.mjs'
import { LAUNCH_ARGUMENTS } from '../../scripts/browser/launchArguments.mjs'

const missing = { name: 'missing', find: () => null }
const near = { name: 'near', find: () => ({ executablePath: 'near-browser' }) }
const far = {
  name: 'far',
  find: () => ({ executablePath: 'far-browser', args: ['--extra'], env: { LIBRARIES: 'here' } }),
}

describe('finding a browser', () => {
  it('takes the first way that leads to one', () => {
    expect(findBrowser({ ways: [missing, near, far] })).toEqual({
      executablePath: 'near-browser',
      args: LAUNCH_ARGUMENTS,
      env: {},
      foundBy: 'near',
    })
  })

  it('leaves out the ways it is told to, and passes on what a way needs to start', () => {
    expect(findBrowser({ ways: [near, far], skip: ['near'] })).toEqual({
      executablePath: 'far-browser',
      args: [...LAUNCH_ARGUMENTS, '--extra'],
      env: { LIBRARIES: 'here' },
      foundBy: 'far',
    })
  })

  it('names the way out when there is none', () => {
    expect(() => findBrowser({ ways: [missing] })).toThrow(
      'npx playwright install --with-deps chromium',
    )
  })

  it('looks before it installs', () => {
    expect(WAYS.map(({ name }) => name)).toEqual([
      'environment',
      'playwright-cache',
      'system',
      'npm',
      'apt',
      'playwright-install',
    ])
  })

  it('takes the browser a person names', () => {
    expect(fromEnvironment({ CHROME_BIN: process.execPath })).toEqual({
      executablePath: process.execPath,
    })
    expect(fromEnvironment({})).toBe(null)
  })

  it('tells a person whose variable leads nowhere, instead of taking another browser', () => {
    expect(() => fromEnvironment({ CHROME_PATH: 'no/such/browser' })).toThrow(
      'CHROME_PATH is set to no/such/browser',
    )
  })
})

const asUser = (id: number) => vi.spyOn(process, 'getuid').mockReturnValue(id)

describe.runIf(process.platform === 'linux')('apt', () => {
  let folder: string
  const place = (name: string) => path.join(folder, name)

  /** A program of that name that is the only one on PATH, apart from a shell. */
  function program(name: string, lines: string): void {
    writeFileSync(place(name), `#!/bin/sh\n${lines}\n`)
    chmodSync(place(name), 0o755)
  }

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'atlas-apt-'))
    vi.stubEnv('PATH', folder)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  const INSTALLS = [
    'here="$(/usr/bin/dirname "$0")"',
    'echo "$@ $DEBIAN_FRONTEND" >> "$here/asked"',
    '[ "$1" = install ] || exit 0',
    String.raw`printf '#!/bin/sh\necho Chromium 150\n' > "$here/chromium"`,
    '/bin/chmod +x "$here/chromium"',
  ].join('\n')

  it('reads its lists anew, installs the chromium package without a question, and finds it', () => {
    asUser(0)
    program('apt-get', INSTALLS)
    const said: string[] = []
    expect(fromApt((sentence) => said.push(sentence))).toEqual({
      executablePath: place('chromium'),
    })
    expect(said).toEqual(['Installing the chromium package with apt …'])
    expect(readFileSync(place('asked'), 'utf8').trim().split('\n')).toEqual([
      'update -qq noninteractive',
      'install -y -qq --no-install-recommends chromium noninteractive',
    ])
  })

  it('says that it did not help where it installs nothing that answers', () => {
    asUser(0)
    program('apt-get', 'exit 100')
    expect(fromApt(() => undefined)).toBe(null)
  })

  it('changes a machine only for root, and only where there is apt', () => {
    program('apt-get', INSTALLS)
    asUser(1000)
    expect(fromApt(() => undefined)).toBe(null)
    asUser(0)
    rmSync(place('apt-get'))
    expect(fromApt(() => undefined)).toBe(null)
  })
})
