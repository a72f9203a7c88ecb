import { describe, expect, it } from 'vitest'
import { buildNetwork } from '../../../tests/support/networkBuilder.ts'
import type { LessonTask } from '../network/schema/lesson.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import {
  addLesson,
  addLessonStep,
  addTask,
  changeLesson,
  changeLessonStep,
  changeTask,
  duplicateLessonStep,
  moveLessonStep,
  moveTask,
  removeLesson,
  removeLessonStep,
  removeTask,
} from './editLessons.ts'

const choose = { id: '', kind: 'choose', question: 'Which two?', k: 2 } as const
const answer = { id: '', kind: 'redTeam', question: 'Go', after: 'choose', hidden: 0.1 } as const
const bet = { id: '', kind: 'mark', question: 'Who?', isBet: true } as const

const bare = () => buildNetwork({ entities: ['a'] }).file
const steps = (file: NetworkFile) => file.lessons?.[0]?.steps ?? []
const titles = (file: NetworkFile) => steps(file).map(({ id, title }) => [id, title])
const tasks = (file: NetworkFile, place = 0) => steps(file)[place]?.tasks

function written(...given: readonly LessonTask[]): NetworkFile {
  let { file } = addLesson(bare(), 'My lesson')
  for (const title of ['One', 'Two'])
    file = addLessonStep(file, 'my-lesson', { title, view: 'layout=rings' }, null).file
  for (const task of given) file = addTask(file, { lesson: 'my-lesson', step: 'one' }, task).file
  return file
}

const ONE = { lesson: 'my-lesson', step: 'one' }

describe('a lesson that is written', () => {
  it('begins empty, is renamed, and leaves nothing behind when it goes', () => {
    const { file, id } = addLesson(bare(), 'My lesson')
    expect([id, file.lessons]).toEqual([
      'my-lesson',
      [{ id: 'my-lesson', title: 'My lesson', steps: [] }],
    ])
    const named = changeLesson(file, id, { title: 'Ours', description: 'For two tables.' })
    expect(named.lessons?.[0]).toEqual({
      id: 'my-lesson',
      title: 'Ours',
      description: 'For two tables.',
      steps: [],
    })
    expect(changeLesson(named, id, { description: undefined }).lessons?.[0]).toEqual({
      id: 'my-lesson',
      title: 'Ours',
      steps: [],
    })
    expect(removeLesson(file, id)).toEqual(bare())
    expect(removeLesson(addLesson(file, 'Other').file, id).lessons).toHaveLength(1)
  })

  it('gets steps behind the one it is at, in any order, and loses them again', () => {
    const file = written()
    const between = addLessonStep(file, 'my-lesson', { title: 'One', view: '' }, 'one')
    expect([between.id, titles(between.file)]).toEqual([
      'one-2',
      [
        ['one', 'One'],
        ['one-2', 'One'],
        ['two', 'Two'],
      ],
    ])
    const moved = moveLessonStep(between.file, { ...ONE, step: 'two' }, 0)
    expect(titles(moved).map(([id]) => id)).toEqual(['two', 'one', 'one-2'])
    const gone = removeLessonStep(moved, { ...ONE, step: 'one-2' })
    expect([gone.id, titles(gone.file).map(([id]) => id)]).toEqual(['one', ['two', 'one']])
    const changed = changeLessonStep(file, ONE, { minutes: 5, view: undefined, recall: true })
    expect(steps(changed)[0]).toEqual({ id: 'one', title: 'One', minutes: 5, recall: true })
  })

  it('gives every task an id of its own in the whole lesson', () => {
    const file = written(bet, choose)
    const other = addTask(file, { lesson: 'my-lesson', step: 'two' }, choose)
    expect([other.id, tasks(other.file, 1)]).toEqual(['choose-2', [{ ...choose, id: 'choose-2' }]])
    expect(tasks(file)?.map(({ id }) => id)).toEqual(['mark', 'choose'])
  })

  it('changes, moves and removes tasks; a step without any has no list of them', () => {
    const file = written(bet, choose)
    const three = changeTask(file, ONE, { ...choose, id: 'choose', k: 3 })
    expect(tasks(three)?.[1]).toEqual({ ...choose, id: 'choose', k: 3 })
    expect(tasks(moveTask(file, ONE, 'choose', 0))?.map(({ id }) => id)).toEqual(['choose', 'mark'])
    const none = removeTask(removeTask(file, ONE, 'mark'), ONE, 'choose')
    expect(steps(none)[0]).toEqual({ id: 'one', title: 'One', view: 'layout=rings' })
  })

  it('copies a step with tasks of new ids, and a red team with the choice it answers', () => {
    const { file, id } = duplicateLessonStep(written(choose, answer), ONE)
    expect(id).toBe('one-2')
    expect(tasks(file, 1)).toEqual([
      { ...choose, id: 'choose-2' },
      { ...answer, id: 'redteam-2', after: 'choose-2' },
    ])
    expect(duplicateLessonStep(written(), { ...ONE, step: 'nowhere' }).file).toEqual(written())
  })
})
