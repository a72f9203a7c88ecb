/** What of a keyboard event decides which keys were pressed. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const NAMED = new Set(['mod', 'shift', 'alt'])

/**
 * Whether a key press is the given combination, such as `mod+shift+z` or `?`. `mod` is Ctrl or ⌘.
 * Shift counts only for letters and named keys: on many keyboards `?` or `+` cannot be typed without it.
 */
export function matchesKeys(press: KeyPress, keys: string): boolean {
  const wanted = keys === '+' ? ['+'] : keys.split('+')
  const key = wanted.find((part) => !NAMED.has(part)) ?? ''
  if (press.key.toLowerCase() !== key) return false
  if (press.altKey !== wanted.includes('alt')) return false
  if ((press.ctrlKey || press.metaKey) !== wanted.includes('mod')) return false
  const isSymbol = key.length === 1 && key.toLowerCase() === key.toUpperCase()
  return isSymbol || press.shiftKey === wanted.includes('shift')
}
