const SYMBOLS_ON_MAC: Readonly<Record<string, string>> = {
  mod: '⌘',
  shift: '⇧',
  alt: '⌥',
  ctrl: '⌃',
}

const SYMBOLS: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  ctrl: 'Ctrl',
  escape: 'Esc',
  enter: '↵',
  delete: 'Del',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
}

/** True where the command key, not the control key, leads shortcuts. */
export function isMac(platform: string = navigator.platform): boolean {
  return /^(Mac|iPhone|iPad)/.test(platform)
}

/** Keys as a person reads them: `mod+k` gives ["⌘", "K"] on a Mac, ["Ctrl", "K"] elsewhere. */
export function keyLabel(keys: string, mac: boolean = isMac()): string[] {
  if (keys === '+') return ['+']
  return keys.split('+').map((key) => {
    const symbol = (mac && SYMBOLS_ON_MAC[key]) || SYMBOLS[key]
    if (symbol) return symbol
    return key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1)
  })
}
