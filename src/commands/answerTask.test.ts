import { beforeEach, describe, expect, it } from 'vitest'
import { beginTasks } from '../../tests/support/lessonAtlas.ts'
import type { LessonTask } from '../domain/network/schema/lesson.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { answerTask, showSolution } from './answerTask.ts'
import { takeLesson } from './takeLesson.ts'

const choose: LessonTask = { id: 'one', kind: 'choose', question: 'Stop one.', k: 1 }

const progress = () => atlasStore.getState().lessonProgress
const takeOver = () => takeLesson(atlasStore, 'l', 'red')

beforeEach(() => beginTasks([choose]))

describe('what takes long to work out, when another team begins meanwhile', () => {
  it('is no answer of theirs', async () => {
    const answering = answerTask(atlasStore, 'one', { kind: 'entities', ids: ['trader'] })
    await takeOver()
    await answering
    expect(progress()).toMatchObject({ team: 'red', tasks: {}, log: [] })
  })

  it('is no solution that they asked for', async () => {
    const solving = showSolution(atlasStore, 'one')
    await takeOver()
    await solving
    expect(progress()).toMatchObject({ team: 'red', tasks: {}, log: [] })
  })

  it('is theirs who asked for it otherwise', async () => {
    await answerTask(atlasStore, 'one', { kind: 'entities', ids: ['trader'] })
    expect(progress()).toMatchObject({ team: 'blue', tasks: { one: { state: 'right', tries: 1 } } })
  })
})
