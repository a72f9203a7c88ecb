import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { utf8Length } from './utf8Length.ts'

it('counts the bytes a text takes in UTF-8, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const text = `${a}é丹😀${b}\ud800`
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
    }),
  )
})
