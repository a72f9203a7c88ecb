import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonError } from './findJsonError.ts'
import { lineColumn } from './lineColumn.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function place(text: string): string {
  const error = findJsonError(text)
  if (!error) return 'valid'
  const { line, column } = lineColumn(text, error.offset)
  return `${line}:${column} ${error.what}`
}

describe('the first error of malformed JSON', () => {
  it.each([
    ['{\n  "a": 1,\n}', '3:1 a comma stands before the closing bracket; take the comma away'],
    ['[1,\r\n2,]', '2:3 a comma stands before the closing bracket; take the comma away'],
    ['{"a": 1 "b": 2}', '1:9 a comma or a closing bracket should stand here'],
    ['["a", "b" "c"]', '1:11 a comma or a closing bracket should stand here'],
    ['{"a" 1}', '1:6 a colon should stand here, between the name of a field and its value'],
    ['{"a"}', '1:5 a colon should stand here, between the name of a field and its value'],
    ['{a: 1}', '1:2 the name of a field, in double quotes, should stand here'],
    ["{'a': 1}", '1:2 texts are written in double quotes, not single ones'],
    ['{"a": “b”}', '1:7 texts are written in straight double quotes ("), not in curly ones'],
    ['// mine\n{}', '1:1 a comment stands here; JSON has none'],
    ['{"a": 1, /* b */ "b": 2}', '1:10 a comment stands here; JSON has none'],
    ['[1 // one\n]', '1:4 a comment stands here; JSON has none'],
    ['{"丹东😀": 01}', '1:9 a number must be written like 12, -3.5 or 6e7, without leading zeros'],
    ['[1.]', '1:2 a number must be written like 12, -3.5 or 6e7, without leading zeros'],
    ['[+1]', '1:2 a number must be written like 12, -3.5 or 6e7, without leading zeros'],
    ['[1_000]', '1:2 a number must be written like 12, -3.5 or 6e7, without leading zeros'],
    ['[None]', '1:2 “None” is no JSON value; use true, false, null or a text in quotes'],
    ['[nullish]', '1:2 “nullish” is no JSON value; use true, false, null or a text in quotes'],
    [
      '["a\nb"]',
      '1:4 a line break, tab or other control character stands inside a text; write it as \\n or \\t',
    ],
    [
      String.raw`["C:\data"]`,
      '1:5 a backslash here must be followed by one of " \\ / b f n r t or u and four hex digits',
    ],
    [
      '{"a": [1, 2}',
      '1:12 this bracket closes something that was opened by the other kind of bracket',
    ],
    ['{"a": }', '1:7 a value should stand here'],
    ['[,]', '1:2 a value should stand here'],
    [']', '1:1 a value should stand here'],
    ['{} {}', '1:4 the file should end here, but more follows'],
    ['[]]', '1:3 the file should end here, but more follows'],
    ['', '1:1 the file is empty'],
    [' \n ', '2:2 the file is empty'],
    [
      '{\n"a": [1,\n2',
      '3:2 the file ends here, but the list that begins on line 2 is never closed',
    ],
    ['{\n"a":', '2:5 the file ends here, but the object that begins on line 1 is never closed'],
    ['["a", "b', '1:9 the file ends here, but the text that begins on line 1 is never closed'],
  ])('%j', (text, expected) => {
    expect(isJson(text)).toBe(false)
    expect(place(text)).toBe(expected)
  })

  it('finds none in valid JSON, however deep', () => {
    expect(place(' {"a": [1, -0.5e+3, "\\u00e9\\n", true, {"b": null}], "c": {}, "d": []} ')).toBe(
      'valid',
    )
    expect(place('['.repeat(200_000) + ']'.repeat(200_000))).toBe('valid')
  })

  it('accepts exactly what JSON.parse accepts, in JSON with a few characters changed', () => {
    const pieces = fc.constantFrom(
      ...Array.from('{}[]:,"\'\\ \n\t\u0001 01-+.eE/*tfnu'),
      'true',
      'null',
      '"a"',
      '“',
    )
    const edit = fc.record({ at: fc.nat(), cut: fc.nat(2), piece: pieces })
    const broken = fc.tuple(fc.json(), fc.array(edit, { maxLength: 3 })).map(([json, edits]) =>
      edits.reduce((text, { at, cut, piece }) => {
        const start = at % (text.length + 1)
        return text.slice(0, start) + piece + text.slice(start + cut)
      }, json),
    )
    const anything = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(broken, anything), (text) => {
        expect({ text, isJson: findJsonError(text) === null }).toEqual({
          text,
          isJson: isJson(text),
        })
      }),
      { numRuns: 2000 },
    )
  })

  it('never points beyond the first place from which the text can still be mended', () => {
    const pieces = fc.constantFrom(...Array.from('{}[]:,"'), '1', 'true', '"a"', '"b":')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 7 }), (parts) => {
        const text = parts.join('')
        const error = findJsonError(text)
        fc.pre(error !== null && error.offset < text.length)
        const earlier = findJsonError(text.slice(0, error?.offset))
        // What stands before the error is wrong only in that it stops.
        expect(earlier === null || earlier.offset === error?.offset).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
