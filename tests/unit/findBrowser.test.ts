import { describe, expect, it } from 'vitest'
import { findBrowser, WAYS } from '../../scripts/browser/find.mjs'
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
