import { describe, expect, it } from 'vitest'
import { lockFaults } from '../../scripts/lockFaults.mjs'

const manifest = { dependencies: { bundler: '1.2.3' }, devDependencies: { tool: '2.0.0-beta.1' } }
const lock = {
  packages: {
    '': {},
    'node_modules/bundler': { optionalDependencies: { 'bundler-linux': '1.2.3' } },
    'node_modules/bundler-linux': {},
    'node_modules/tool': { optionalDependencies: { 'tool-mac': '2.0.0' } },
    'node_modules/tool/node_modules/tool-mac': {},
  },
}

describe('the lock check', () => {
  it('is content with exact versions, every platform and no addresses', () => {
    expect(lockFaults(manifest, lock)).toEqual([])
  })

  it('finds a platform that the lock forgot', () => {
    const { 'node_modules/bundler-linux': _, ...packages } = lock.packages
    expect(lockFaults(manifest, { packages })).toEqual([
      'node_modules/bundler names the optional package bundler-linux, which has no entry',
    ])
  })

  it('does not take an entry below another package for ours', () => {
    const packages = {
      ...lock.packages,
      'node_modules/other': { optionalDependencies: { 'tool-mac': '2.0.0' } },
    }
    expect(lockFaults(manifest, { packages })).toEqual([
      'node_modules/other names the optional package tool-mac, which has no entry',
    ])
  })

  it('finds a download address', () => {
    const packages = {
      ...lock.packages,
      'node_modules/far': { resolved: 'https://example.org/far' },
    }
    expect(lockFaults(manifest, { packages })).toEqual([
      'node_modules/far carries a download address',
    ])
  })

  it('finds versions that leave room', () => {
    const loose = {
      dependencies: { a: '^1.0.0', b: 'latest', c: '1.x' },
      overrides: { d: { e: '1.0.0' } },
    }
    expect(lockFaults(loose, lock)).toEqual([
      'a is wanted as "^1.0.0", not as one exact version',
      'b is wanted as "latest", not as one exact version',
      'c is wanted as "1.x", not as one exact version',
      'd is wanted as {"e":"1.0.0"}, not as one exact version',
    ])
  })
})
