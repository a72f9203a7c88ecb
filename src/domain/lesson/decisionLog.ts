import { csvOf } from '../../lib/csvOf.ts'
import { lessonWords } from '../../words/lessons.ts'
import type { Lesson } from '../network/schema/lesson.ts'
import { shortRunId } from '../run/runId.ts'
import { withoutMarks } from '../stories/withoutMarks.ts'
import type { Decision, LessonProgress } from './lessonProgress.ts'

const { log: words } = lessonWords

/** The steps and questions of a lesson by their ids. */
function titles({ steps }: Lesson) {
  const stepOf = new Map(steps.map((step) => [step.id, step.title]))
  const taskOf = new Map(
    steps.flatMap(({ tasks = [] }) =>
      tasks.map((task) => [task.id, withoutMarks(task.question)] as const),
    ),
  )
  return {
    step: (id: string) => stepOf.get(id) ?? id,
    task: (id: string) => taskOf.get(id) ?? id,
  }
}

const standingOf = ({ standing }: Decision) =>
  standing === null ? '' : lessonWords.standings[standing]

/** What a team decided, one line each, for a spreadsheet. */
export function logAsCsv(lesson: Lesson, { team, log }: LessonProgress): string {
  const { step, task } = titles(lesson)
  const { columns } = words
  const row = (line: Decision) => [
    line.at,
    team,
    step(line.step),
    task(line.task),
    words.whats[line.what],
    line.chosen,
    standingOf(line),
    line.outcome,
    line.tries,
    line.hints,
    line.runId ?? '',
  ]
  return csvOf(
    [
      columns.at,
      columns.team,
      columns.step,
      columns.task,
      columns.what,
      columns.chosen,
      columns.standing,
      columns.outcome,
      columns.tries,
      columns.hints,
      columns.run,
    ],
    log.map(row),
  )
}

/** The same to read: what was decided under each step, in the order it was. */
export function logAsText(lesson: Lesson, { team, log }: LessonProgress): string {
  const { step, task } = titles(lesson)
  const lines = [words.heading(lesson.title, team), '']
  let at: string | null = null
  for (const line of log) {
    if (line.step !== at) lines.push(`## ${step(line.step)}`, '')
    at = line.step
    const said = [words.whats[line.what], line.chosen, standingOf(line), line.outcome].filter(
      (part) => part !== '',
    )
    lines.push(`- ${line.at} · ${task(line.task)}`, `  ${said.join(' · ')}`)
    const run = line.runId === null ? '' : words.run(shortRunId(line.runId))
    lines.push(`  ${words.used(line.tries, line.hints)}${run}`, '')
  }
  return `${lines.join('\n').trimEnd()}\n`
}
