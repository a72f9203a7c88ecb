import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duplicateField } from './duplicateField.ts'

const find = (text: string) => duplicateField(text, JSON.parse(text))

describe('a field that stands twice in one object', () => {
  it('is found with its place', () => {
    expect(find('{\n  "id": 1,\n  "name": "a",\n  "id": 2\n}')).toEqual({
      name: 'id',
      line: 4,
      column: 3,
    })
    expect(find('[{"a":[{"b":1,"b" :1}]}]')).toEqual({ name: 'b', line: 1, column: 15 })
  })

  it('is found however it is written', () => {
    expect(find('{"\\u0061":1,"a":2}')).toMatchObject({ name: 'a' })
    expect(find('{"__proto__":1,"__proto__":2}')).toMatchObject({ name: '__proto__' })
    expect(find('{"a\\\\":1,"a\\\\":2}')).toMatchObject({ name: 'a\\' })
  })

  it('is not seen where it only looks like one', () => {
    for (const text of [
      '{"a":1,"b":{"a":1}}',
      '[{"a":1},{"a":1}]',
      '{"a":"\\"a\\":","b":":a","c":": "}',
      '{"a":"a","b":["a","a"]}',
      '"a"',
      'null',
    ])
      expect(find(text)).toBe(null)
  })

  it('is never seen in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(find(JSON.stringify(value))).toBe(null)
        expect(find(JSON.stringify(value, null, 2))).toBe(null)
      }),
    )
  })

  it('is always seen when one is added', () => {
    const fields = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, noNullPrototype: true })
    fc.assert(
      fc.property(fields, fc.nat(), fc.jsonValue(), (object, which, value) => {
        const names = Object.keys(object)
        const name = names[which % names.length]!
        const text = JSON.stringify(object)
        const twice = `${text.slice(0, -1)},${JSON.stringify(name)}:${JSON.stringify(value)}}`
        expect(find(twice)).toMatchObject({ name })
      }),
    )
  })

  it('is looked for in a million lists inside each other', () => {
    const deep = `${'['.repeat(1_000_000)}{"a":1,"a":2}${']'.repeat(1_000_000)}`
    expect(find(deep)).toMatchObject({ name: 'a' })
  })
})
