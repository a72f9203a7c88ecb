import { describe, expect, it } from 'vitest'
import { machineTraces } from '../../scripts/machineTraces.mjs'

// Put together here, so that this file does not name what it looks for.
const slash = '/'
const home = ['', 'home', 'someone', 'atlas'].join(slash)
const registry = ['https:', '', 'registry.npmjs.org', 'left-pad'].join(slash)

describe('the check for traces of a machine', () => {
  it('finds a path of one machine and says where', () => {
    expect(machineTraces('a.md', `first\nsee ${home}`)).toEqual([
      'a.md:2 names a path of one machine',
    ])
    expect(machineTraces('a.ts', `const x = '${home}'`)).toHaveLength(1)
    expect(machineTraces('a.ts', ['C:', 'Users', 'someone'].join('\\'))).toHaveLength(1)
  })

  it('finds the address of a package registry', () => {
    expect(machineTraces('lock.json', `"resolved": "${registry}"`)).toEqual([
      'lock.json:1 names a package registry',
    ])
  })

  it('leaves addresses of documents and relative paths alone', () => {
    const lines = ['https:/', 'www.example.org', 'home', 'news'].join(slash)
    expect(machineTraces('a.md', lines)).toEqual([])
    expect(machineTraces('a.md', `..${home}`)).toEqual([])
  })
})
