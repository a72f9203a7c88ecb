import { describe, expect, it } from 'vitest'
import { lessonStepSchema } from '../schema/lesson.ts'
import { relationSchema } from '../schema/relation.ts'
import { schemaProblems } from './schemaProblems.ts'

const told = (tasks: readonly unknown[]) =>
  schemaProblems(lessonStepSchema, { id: 's', title: 'S', tasks }).map(
    ({ path, sentence }) => `${path}: ${sentence}`,
  )

describe('what is wrong with a task of a lesson', () => {
  const predict = { id: 'a', kind: 'predict', question: 'Q', stop: ['gate'], tolerance: 0 }

  it('is told of the kind of task that it is', () => {
    expect(told([{ ...predict, measure: 'pairs' }])).toEqual([
      'tasks[0].measure: Must be one of "pairsLost", "endUsersCutOff", but is "pairs".',
    ])
    expect(told([{ id: 'b', kind: 'choose', question: 'Q' }])).toEqual([
      'tasks[0].k: Is missing; it must be a number.',
    ])
    expect(told([{ id: 'c', kind: 'find', question: 'Q', entities: [] }])).toEqual([
      'tasks[0].entities: Must not be empty.',
    ])
  })

  it('names every kind where there is none such', () => {
    const kinds = '"find", "filter", "mark", "predict", "choose", "redTeam", "ownership"'
    expect(told([{ id: 'a', kind: 'guess', question: 'Q' }])).toEqual([
      `tasks[0].kind: Must be one of ${kinds}, but is "guess".`,
    ])
    expect(told([{ id: 'a', question: 'Q' }])).toEqual([
      `tasks[0].kind: Is missing; it must be one of ${kinds}.`,
    ])
  })

  it('is that it is no task', () => {
    expect(told(['find'])).toEqual(['tasks[0]: Must be an object, but is "find".'])
  })
})

it('tells of a stake what it may be, and of a range what is wrong inside', () => {
  const relation = {
    id: 'r',
    source: 'a',
    target: 'b',
    type: 'owns',
    legality: 'unknown',
    sources: ['s1'],
  }
  const stake = (stakePercent: unknown) =>
    schemaProblems(relationSchema, { ...relation, stakePercent })
  expect(stake('40')).toEqual([])
  expect(stake(40)[0]?.sentence).toMatch(/^Must be a percentage written as a text/)
  expect(stake({ min: '40' })[0]?.path).toBe('stakePercent.max')
})
