import { describe, expect, it } from 'vitest'
import { lessonTaskSchema, type LessonTask } from '../network/schema/lesson.ts'
import { missingIn, newTask, TASK_KINDS } from './newTask.ts'

const NOTHING = { selected: [], view: 'type=bank', choices: [] }
const SOME = { selected: ['a', 'b'], view: 'type=bank', choices: ['first', 'second'] }
const asked = (task: LessonTask): LessonTask => ({ ...task, id: 't', question: 'Which?' })

describe('a new task', () => {
  it('begins with what is selected, filtered and chosen before', () => {
    const made = TASK_KINDS.map((kind) => newTask(kind, SOME))
    const task = { id: '', question: '' }
    expect(made).toEqual([
      { ...task, kind: 'find', entities: ['a', 'b'] },
      { ...task, kind: 'filter', view: 'type=bank' },
      { ...task, kind: 'mark', accept: ['a', 'b'] },
      { ...task, kind: 'predict', stop: ['a', 'b'], measure: 'pairsLost', tolerance: 2 },
      { ...task, kind: 'choose', k: 2 },
      { ...task, kind: 'redTeam', after: 'second', hidden: 0.1 },
      { ...task, kind: 'ownership', entity: 'a', rule: 'ofac' },
    ])
  })

  it('says what it lacks, and lacks nothing exactly when a file may hold it', () => {
    const lacking = TASK_KINDS.map((kind) => missingIn(asked(newTask(kind, NOTHING))))
    expect(lacking).toEqual(['entities', null, null, 'entities', null, 'choice', 'entity'])
    expect(missingIn(newTask('choose', SOME))).toBe('question')
    for (const material of [NOTHING, SOME])
      for (const kind of TASK_KINDS) {
        const task = asked(newTask(kind, material))
        expect([kind, lessonTaskSchema.safeParse(task).success]).toEqual([
          kind,
          missingIn(task) === null,
        ])
      }
  })
})
