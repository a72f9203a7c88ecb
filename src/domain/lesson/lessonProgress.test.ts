import { describe, expect, it } from 'vitest'
import type { Lesson } from '../network/schema/lesson.ts'
import type { Answer } from './answer.ts'
import { logAsCsv, logAsText } from './decisionLog.ts'
import {
  newProgress,
  tally,
  taskProgress,
  UNTOUCHED,
  withAnswer,
  withHint,
  withRetry,
  withSolution,
} from './lessonProgress.ts'
import type { Standing } from './outcome.ts'

const context = { step: 's', task: 't', at: '2026-01-02T03:04:05.000Z', runId: 'a'.repeat(64) }
const ids = (...chosen: string[]): Answer => ({ kind: 'entities', ids: chosen })
const checked = (standing: Standing, sentence = standing as string) => ({
  outcome: { standing, score: standing === 'right' ? 1 : 0, sentence },
})

const lesson: Lesson = {
  id: 'l',
  title: 'A lesson',
  steps: [
    {
      id: 's',
      title: 'First step',
      tasks: [{ id: 't', kind: 'find', question: 'Who?', entities: ['a'] }],
    },
  ],
}

describe('a task', () => {
  it('stays open until it is right, and counts tries and hints', () => {
    const wrong = withAnswer(newProgress('l', 'blue'), context, ids('b'), checked('wrong'), 'B')
    expect(taskProgress(wrong, 't')).toMatchObject({ state: 'open', tries: 1, hints: 0 })
    const hinted = withHint(wrong, context, 'Look left.')
    const right = withAnswer(hinted, context, ids('a'), checked('right'), 'A')
    expect(taskProgress(right, 't')).toMatchObject({
      state: 'right',
      tries: 2,
      hints: 1,
      answer: { kind: 'entities', ids: ['a'] },
    })
    expect(tally(right, [{ id: 't' }, { id: 'other' }])).toEqual({ over: 1, right: 1, of: 2 })
  })

  it('is over once a bet is kept or a prediction made, right or not', () => {
    const start = newProgress('l', '')
    const bet = withAnswer(start, context, ids('b'), checked('kept'), 'B')
    expect(taskProgress(bet, 't').state).toBe('kept')
    const guess: Answer = { kind: 'number', value: 3 }
    expect(taskProgress(withAnswer(start, context, guess, checked('wrong'), '3'), 't').state).toBe(
      'kept',
    )
  })

  it('is over when the solution is asked for, and begins again with what was used still counted', () => {
    const shown = withSolution(withHint(newProgress('l', ''), context, 'h'), context, 'A')
    expect(taskProgress(shown, 't').state).toBe('shown')
    expect(taskProgress(withRetry(shown, context), 't')).toEqual({
      state: 'open',
      tries: 0,
      hints: 1,
    })
  })

  it('of any name is untouched at first', () => {
    expect(taskProgress(newProgress('l', ''), 'toString')).toBe(UNTOUCHED)
  })
})

describe('the decision log', () => {
  const progress = withAnswer(
    withHint(newProgress('l', 'blue'), context, 'Look left.'),
    context,
    ids('a'),
    checked('right', 'That is the one.'),
    'Alpha, Ltd.',
  )

  it('is a table with a line for each decision', () => {
    expect(logAsCsv(lesson, progress)).toBe(
      [
        'Time (UTC),Team,Step,Task,What,Chosen,Standing,Outcome,Tries,Hints,Run',
        `2026-01-02T03:04:05.000Z,blue,First step,Who?,took a hint,,,Look left.,0,1,${'a'.repeat(64)}`,
        `2026-01-02T03:04:05.000Z,blue,First step,Who?,answered,"Alpha, Ltd.",right,That is the one.,1,1,${'a'.repeat(64)}`,
        '',
      ].join('\r\n'),
    )
  })

  it('is a text to read', () => {
    expect(logAsText(lesson, progress)).toBe(`# A lesson: decisions of blue

## First step

- 2026-01-02T03:04:05.000Z · Who?
  took a hint · Look left.
  0 tries, 1 hint · run aaaaaaaaaaaa

- 2026-01-02T03:04:05.000Z · Who?
  answered · Alpha, Ltd. · right · That is the one.
  1 try, 1 hint · run aaaaaaaaaaaa
`)
  })
})
