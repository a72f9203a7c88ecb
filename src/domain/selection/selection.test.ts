import { expect, it } from 'vitest'
import { sameSelection } from './selection.ts'

it.each([
  [['a', 'b'], ['r'], true],
  [['b', 'a'], ['r'], false],
  [['a'], ['r'], false],
  [['a', 'b', 'c'], ['r'], false],
  [['a', 'b'], [], false],
])('entities a, b and relation r beside %j and %j: the same is %j', (entities, relations, same) => {
  expect(sameSelection({ entities: ['a', 'b'], relations: ['r'] }, { entities, relations })).toBe(
    same,
  )
})
