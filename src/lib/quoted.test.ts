import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { quoted } from './quoted.ts'

it('a quoted text ends where the quotes do, whatever quotes are in it', () => {
  expect(quoted('Orla “Li” Maerin')).toBe('“Orla ‘Li’ Maerin”')
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '“', '”', ' ')), (parts) => {
      expect(quoted(parts.join(''))).toMatch(/^“[^“”]*”$/)
    }),
  )
})
