import { openWords } from '../../words/open.ts'
import { lineColumn } from './lineColumn.ts'
import { scanScalar, strangeValue } from './scanScalar.ts'
import { scanString } from './scanString.ts'

const words = openWords.json

/** The first thing that is wrong in a text that should be JSON: its UTF-16 offset and a phrase. */
export interface JsonError {
  readonly offset: number
  readonly what: string
}

type Wanted = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma' | 'end'

const OPENING: Readonly<Record<string, string>> = { ']': '[', '}': '{' }
const SPACE = /[ \t\n\r]*/y

/** Walks a text by the grammar of RFC 8259 with a stack of its own, so that no depth of brackets overflows. */
class Scanner {
  private at = 0
  private wanted: Wanted = 'value'
  private readonly open: number[] = []

  constructor(private readonly text: string) {}

  run(): JsonError | null {
    while (this.skipSpace()) {
      const error = this.step(this.text.charAt(this.at))
      if (error) return error
    }
    return this.wanted === 'end' ? null : this.ended(this.open.at(-1))
  }

  private skipSpace(): boolean {
    SPACE.lastIndex = this.at
    SPACE.test(this.text)
    this.at = SPACE.lastIndex
    return this.at < this.text.length
  }

  private step(character: string): JsonError | null {
    if (character in OPENING) return this.close(character)
    switch (this.wanted) {
      case 'value':
      case 'first value':
        return character === '[' || character === '{' ? this.enter(character) : this.scalar()
      case 'name':
      case 'first name':
        return this.name(character)
      case 'colon':
        return this.mark(character === ':', 'value', words.colonMissing)
      case 'comma':
        return this.mark(character === ',', this.inObject() ? 'name' : 'value', words.commaMissing)
      default:
        return this.mark(false, 'end', words.afterEnd)
    }
  }

  private inObject(): boolean {
    return this.text.charAt(this.open.at(-1) ?? 0) === '{'
  }

  private enter(bracket: string): null {
    this.open.push(this.at)
    this.at += 1
    this.wanted = bracket === '{' ? 'first name' : 'first value'
    return null
  }

  private close(bracket: string): JsonError | null {
    const start = this.open.at(-1)
    if (start === undefined) {
      return this.error(this.wanted === 'end' ? words.afterEnd : words.value)
    }
    if (this.text.charAt(start) !== OPENING[bracket]) return this.error(words.wrongClose)
    if (this.wanted === 'colon') return this.error(words.colonMissing)
    const afterComma = this.inObject() ? this.wanted === 'name' : this.wanted === 'value'
    if (afterComma) return this.error(words.commaBeforeClose)
    if (this.wanted === 'value') return this.error(words.value)
    this.open.pop()
    return this.finishValue(this.at + 1)
  }

  private scalar(): JsonError | null {
    const scanned = scanScalar(this.text, this.at)
    if ('next' in scanned) return this.finishValue(scanned.next)
    return scanned.what ? this.error(scanned.what, scanned.at) : this.endedInText()
  }

  private name(character: string): JsonError | null {
    if (character !== '"') {
      const strange = strangeValue(this.text, this.at)
      return this.error(strange === words.value ? words.fieldName : strange)
    }
    const scanned = scanString(this.text, this.at)
    if (!('next' in scanned)) {
      return scanned.what ? this.error(scanned.what, scanned.at) : this.endedInText()
    }
    this.at = scanned.next
    this.wanted = 'colon'
    return null
  }

  private finishValue(next: number): null {
    this.at = next
    this.wanted = this.open.length > 0 ? 'comma' : 'end'
    return null
  }

  private mark(found: boolean, wanted: Wanted, otherwise: string): JsonError | null {
    if (!found) {
      const strange = strangeValue(this.text, this.at)
      return this.error(strange === words.comment ? strange : otherwise)
    }
    this.at += 1
    this.wanted = wanted
    return null
  }

  private error(what: string, offset = this.at): JsonError {
    return { offset, what }
  }

  private endedInText(): JsonError {
    const { line } = lineColumn(this.text, this.at)
    return this.error(words.ended(words.text, line), this.text.length)
  }

  private ended(start: number | undefined): JsonError {
    if (start === undefined) {
      return this.error(this.text.trim() === '' ? words.empty : words.endedEarly)
    }
    const kind = this.inObject() ? words.object : words.list
    return this.error(words.ended(kind, lineColumn(this.text, start).line))
  }
}

/**
 * Finds the first syntax error of a text that JSON.parse refused; null for valid JSON. Browsers word and place
 * their errors differently, so the app looks for itself. Only run on failure: it is slower than JSON.parse.
 */
export function findJsonError(text: string): JsonError | null {
  return new Scanner(text).run()
}
