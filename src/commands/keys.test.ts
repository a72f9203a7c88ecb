import { describe, expect, it } from 'vitest'
import { ALL_COMMANDS } from './allCommands.ts'
import { matchesKeys, type KeyPress } from './keys.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

describe('keys', () => {
  it('takes Ctrl and ⌘ for mod', () => {
    expect(matchesKeys(press('k', { ctrlKey: true }), 'mod+k')).toBe(true)
    expect(matchesKeys(press('k', { metaKey: true }), 'mod+k')).toBe(true)
    expect(matchesKeys(press('k'), 'mod+k')).toBe(false)
    expect(matchesKeys(press('k', { ctrlKey: true }), 'k')).toBe(false)
  })

  it('tells undo from redo', () => {
    const shifted = press('Z', { ctrlKey: true, shiftKey: true })
    expect(matchesKeys(shifted, 'mod+shift+z')).toBe(true)
    expect(matchesKeys(shifted, 'mod+z')).toBe(false)
  })

  it('does not ask how a symbol is typed', () => {
    expect(matchesKeys(press('?', { shiftKey: true }), '?')).toBe(true)
    expect(matchesKeys(press('+'), '+')).toBe(true)
  })

  it('never gives one combination to two commands', () => {
    const all = ALL_COMMANDS.flatMap((command) => command.keys ?? [])
    expect(all.filter((keys, index) => all.indexOf(keys) !== index)).toEqual([])
  })

  it('gives every command an id of its own', () => {
    expect(new Set(ALL_COMMANDS.map(({ id }) => id)).size).toBe(ALL_COMMANDS.length)
  })
})
