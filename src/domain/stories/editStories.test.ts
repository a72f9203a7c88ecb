import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildNetworkFile } from '../../../tests/support/networkBuilder.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import {
  addStep,
  addStory,
  changeStep,
  changeStory,
  duplicateStep,
  moveStep,
  removeStep,
  removeStory,
} from './editStories.ts'

const step = (id: string) => ({ id, title: id, view: '' })

function fileWith(...ids: string[]): NetworkFile {
  const file = buildNetworkFile({ entities: ['a'] })
  return { ...file, stories: [{ id: 's', title: 'S', steps: ids.map(step) }] }
}

const stepIds = (file: NetworkFile) => file.stories?.[0]?.steps.map(({ id }) => id)

describe('writing stories', () => {
  it('adds one under a readable id of its own, and takes the last one away with its list', () => {
    const empty = buildNetworkFile({ entities: ['a'] })
    const one = addStory(empty, 'Three reports')
    expect(one.id).toBe('three-reports')
    expect(one.file.stories).toEqual([{ id: 'three-reports', title: 'Three reports', steps: [] }])
    expect(addStory(one.file, 'Three reports').id).toBe('three-reports-2')
    expect(removeStory(one.file, 'three-reports')).toEqual(empty)
  })

  it('renames one and leaves its steps alone', () => {
    const file = changeStory(fileWith('x'), 's', { title: 'T' })
    expect(file.stories).toEqual([{ id: 's', title: 'T', steps: [step('x')] }])
  })

  it('adds a step behind the one that is told, or at the end', () => {
    const added = addStep(fileWith('x', 'y'), 's', { title: 'New', view: 'layout=rings' }, 'x')
    expect([added.id, stepIds(added.file)]).toEqual(['new', ['x', 'new', 'y']])
    expect(stepIds(addStep(fileWith('x'), 's', { title: 'New', view: '' }, null).file)).toEqual([
      'x',
      'new',
    ])
  })

  it('changes fields of a step and takes away what is undefined', () => {
    const file = changeStep(fileWith('x'), 's', 'x', { text: 'Said', notes: 'Quiet' })
    expect(changeStep(file, 's', 'x', { notes: undefined }).stories?.[0]?.steps).toEqual([
      { ...step('x'), text: 'Said' },
    ])
  })

  it('duplicates a step behind itself', () => {
    const { file, id } = duplicateStep(fileWith('x', 'y'), 's', 'x')
    expect([id, stepIds(file)]).toEqual(['x-2', ['x', 'x-2', 'y']])
  })

  it('goes on with the step that takes the place of a removed one', () => {
    expect(removeStep(fileWith('x', 'y', 'z'), 's', 'y').id).toBe('z')
    expect(removeStep(fileWith('x', 'y'), 's', 'y').id).toBe('x')
    expect(removeStep(fileWith('x'), 's', 'x')).toEqual({ file: fileWith(), id: '' })
  })

  it('moves a step to a place and keeps the order of all others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        fc.integer({ min: -2, max: 10 }),
        (ids, from, place) => {
          const moved = ids[from % ids.length]!
          const after = stepIds(moveStep(fileWith(...ids), 's', moved, place)) ?? []
          const others = ids.filter((id) => id !== moved)
          expect(after.filter((id) => id !== moved)).toEqual(others)
          expect(after.indexOf(moved)).toBe(Math.min(Math.max(place, 0), others.length))
        },
      ),
    )
  })
})
