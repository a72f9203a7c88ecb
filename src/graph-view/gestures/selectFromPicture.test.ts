import { describe, expect, it } from 'vitest'
import { afterBox, afterClick } from './selectFromPicture.ts'

const before = { entities: ['a', 'b'], relations: ['r1'] }

describe('selecting in the picture', () => {
  it('takes what is clicked alone', () => {
    expect(afterClick(before, { kind: 'entity', id: 'c' }, false)).toEqual({
      entities: ['c'],
      relations: [],
    })
    expect(afterClick(before, { kind: 'relation', id: 'r2' }, false)).toEqual({
      entities: [],
      relations: ['r2'],
    })
  })

  it('adds with a modifier, and takes away what was selected already', () => {
    expect(afterClick(before, { kind: 'entity', id: 'c' }, true)).toEqual({
      entities: ['a', 'b', 'c'],
      relations: ['r1'],
    })
    expect(afterClick(before, { kind: 'entity', id: 'a' }, true)).toEqual({
      entities: ['b'],
      relations: ['r1'],
    })
  })

  it('takes what lies in a box, each entity once', () => {
    expect(afterBox(before, ['b', 'c'], false)).toEqual({ entities: ['b', 'c'], relations: [] })
    expect(afterBox(before, ['b', 'c'], true)).toEqual({
      entities: ['a', 'b', 'c'],
      relations: ['r1'],
    })
  })
})
