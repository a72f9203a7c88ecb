import { describe, expect, it } from 'vitest'
import { isMac, keyLabel } from './keyLabel.ts'

describe('keys as a person reads them', () => {
  it('are symbols on a Mac and words elsewhere', () => {
    expect(keyLabel('mod+k', true)).toEqual(['⌘', 'K'])
    expect(keyLabel('mod+k', false)).toEqual(['Ctrl', 'K'])
    expect(keyLabel('mod+shift+z', true)).toEqual(['⌘', '⇧', 'Z'])
  })

  it('name the keys that have no letter', () => {
    expect(keyLabel('escape', false)).toEqual(['Esc'])
    expect(keyLabel('alt+arrowleft', false)).toEqual(['Alt', '←'])
    expect(keyLabel('home', false)).toEqual(['Home'])
    expect(keyLabel('?', false)).toEqual(['?'])
    expect(keyLabel('+', false)).toEqual(['+'])
  })

  it('know a Mac by its platform', () => {
    expect(isMac('MacIntel')).toBe(true)
    expect(isMac('Linux x86_64')).toBe(false)
  })
})
