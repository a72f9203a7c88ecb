/** One word of a GML file, with the line it stands on, 1 up. */
export type GmlToken =
  | { readonly kind: 'key' | 'text'; readonly text: string; readonly line: number }
  | {
      readonly kind: 'number'
      readonly value: number
      readonly text: string
      readonly line: number
    }
  | { readonly kind: 'open' | 'close'; readonly line: number }
  | { readonly kind: 'strange' | 'unclosed'; readonly text: string; readonly line: number }

const WORD = /[A-Za-z_][\w.:-]*/y
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.])/y
const NO_NUMBER = /[+-]?(?:nan|inf|infinity)(?![\w.])/iy
const SPACE = /[ \t\r\f\v]+/y

const NAMED: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
])

/** Texts are in ASCII there, everything else a reference by number or name; what is none stays as it is. */
function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi,
    (whole, number, hex, name) => {
      if (name !== undefined) return NAMED.get(String(name).toLowerCase()) ?? whole
      const code = number === undefined ? Number.parseInt(String(hex), 16) : Number(number)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** The words of a GML file, comments left out, in one pass. */
export function* gmlTokens(text: string): Generator<GmlToken> {
  let line = 1
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    const space = matchAt(SPACE, text, at)
    if (character === '\n') {
      line += 1
      at += 1
    } else if (space !== null) at += space.length
    else if (character === '#') {
      const end = text.indexOf('\n', at)
      at = end < 0 ? text.length : end
    } else if (character === '[' || character === ']') {
      yield { kind: character === '[' ? 'open' : 'close', line }
      at += 1
    } else if (character === '"') {
      const end = text.indexOf('"', at + 1)
      if (end < 0) {
        yield { kind: 'unclosed', text: text.slice(at, at + 30), line }
        return
      }
      const inside = text.slice(at + 1, end)
      yield { kind: 'text', text: unescaped(inside), line }
      line += inside.split('\n').length - 1
      at = end + 1
    } else {
      const number = matchAt(NUMBER, text, at) ?? matchAt(NO_NUMBER, text, at)
      const word = number ?? matchAt(WORD, text, at)
      if (number !== null) yield { kind: 'number', value: Number(number), text: number, line }
      else yield { kind: word === null ? 'strange' : 'key', text: word ?? character, line }
      at += (word ?? character).length
    }
  }
}
