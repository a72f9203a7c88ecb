import { lessonSheetWords as words } from '../../words/lessonSheets.ts'
import type { MaskedNetwork } from '../mask/maskedNetwork.ts'
import type { Network } from '../network/network.ts'
import type { Lesson, LessonStep } from '../network/schema/lesson.ts'
import { citedSources } from '../stories/citedSources.ts'
import { OWN_MARKS } from '../stories/ownMarks.ts'
import type { LessonEngine } from './lessonEngine.ts'
import { lessonOf } from './lessonOf.ts'
import { solveTask } from './solveTask.ts'

export const SHEET_KINDS = ['facilitator', 'worksheet', 'key'] as const
export type SheetKind = (typeof SHEET_KINDS)[number]

/** A sheet to print: Markdown without HTML; sources are cited as `[^id]` and listed at the end. */
export interface LessonSheet {
  readonly kind: SheetKind
  readonly title: string
  readonly markdown: string
}

/** A space to write into: a line of a table stays one in every reader of Markdown. */
const BLANK = `\n\n| ${words.blank} |\n| --- |\n| \u00a0 |\n| \u00a0 |\n`

/** The answer to a task by its places in the lesson, in words. */
type Solve = (step: number, task: number) => Promise<string>

/** How answers are worked out: in the network as it is, which counts for what a task filters, and told without names where `say` takes them out. */
function solver(
  network: Network,
  lesson: Lesson,
  engine: LessonEngine,
  say: (text: string) => string,
): Solve {
  return async (stepAt, taskAt) => {
    const step = lesson.steps[stepAt]
    const task = step?.tasks?.[taskAt]
    if (!step || !task) return ''
    const { sentences } = await solveTask(network, step, task, engine)
    return say(sentences.join(' '))
  }
}

function timed(steps: readonly LessonStep[]) {
  let begun = 0
  return steps.map((step) => {
    const from = begun
    begun += step.minutes ?? 0
    return { step, from, until: begun }
  })
}

function planOf({ steps }: Lesson): string {
  const rows = timed(steps).map(({ step, from, until }, place) =>
    words.planRow(place + 1, step.title, from, until),
  )
  return [words.planHead, ...rows].join('\n')
}

/** What the marks in a sheet stand for: its sources, numbered as in the app, and how the rest is to be read. */
function sourcesOf(network: Network, body: string): string {
  const ids = new Set(citedSources(body))
  if (ids.size === 0) return ''
  const cited = network.sources.filter(({ id }) => ids.has(id))
  const rows = cited.map(({ id, title, publisher, date, dateNote, url }) =>
    words.source(network.sourceNumber.get(id) ?? 0, [
      title,
      publisher,
      dateNote ?? date ?? '',
      url ?? '',
    ]),
  )
  const said = OWN_MARKS.filter((mark) => ids.has(mark)).map((mark) => words.marks[mark])
  return [
    `## ${words.sources}`,
    ...(said.length > 0 ? [said.join(' ')] : []),
    ...(rows.length > 0 ? [[words.sourceHead, ...rows].join('\n')] : []),
  ].join('\n\n')
}

const stepHead = (step: LessonStep, place: number) =>
  `## ${words.step(place + 1, step.title, step.minutes)}`

async function facilitatorSheet(network: Network, lesson: Lesson, solve: Solve) {
  const parts = [
    `# ${words.titles.facilitator(lesson.title)}`,
    words.facilitatorOf(network.file.meta.title),
    ...(lesson.description === undefined ? [] : [lesson.description]),
    `## ${words.before}`,
    words.beforeList,
    `## ${words.plan}`,
    planOf(lesson),
  ]
  for (const [place, step] of lesson.steps.entries()) {
    parts.push(stepHead(step, place))
    if (step.text) parts.push(step.text)
    if (step.notes) parts.push(`> ${step.notes.replaceAll('\n', '\n> ')}`)
    for (const [at, task] of (step.tasks ?? []).entries()) {
      const answer = await solve(place, at)
      parts.push(words.asked(at + 1, task.question))
      if (task.hints) parts.push(task.hints.map(words.hint).join('\n'))
      parts.push(words.answer(answer))
      if (task.explanation) parts.push(task.explanation)
    }
  }
  return parts.join('\n\n')
}

function worksheet(network: Network, lesson: Lesson): string {
  const parts = [
    `# ${words.titles.worksheet(lesson.title)}`,
    words.worksheetOf(network.file.meta.title),
    words.nameLine,
  ]
  for (const [place, step] of lesson.steps.entries()) {
    parts.push(stepHead(step, place))
    if (step.text) parts.push(step.text)
    for (const [at, task] of (step.tasks ?? []).entries()) {
      parts.push(`${words.asked(at + 1, task.question)}${BLANK}`)
    }
  }
  return parts.join('\n\n')
}

async function answerKey(network: Network, lesson: Lesson, solve: Solve) {
  const parts = [
    `# ${words.titles.key(lesson.title)}`,
    words.facilitatorOf(network.file.meta.title),
  ]
  for (const [place, step] of lesson.steps.entries()) {
    const { tasks = [] } = step
    if (tasks.length === 0) continue
    parts.push(stepHead(step, place))
    for (const [at, task] of tasks.entries()) {
      parts.push(words.asked(at + 1, task.question))
      parts.push(words.answer(await solve(place, at)))
      if (task.explanation) parts.push(task.explanation)
    }
  }
  return parts.join('\n\n')
}

/** Writes one sheet of a lesson, without names where a masked network is given. Time: one analysis for every answer that needs one. */
export async function lessonSheet(
  whole: Network,
  asked: Lesson,
  kind: SheetKind,
  engine: LessonEngine,
  masked: MaskedNetwork | null = null,
): Promise<LessonSheet> {
  const network = masked?.network ?? whole
  const lesson = lessonOf(network.file, asked.id) ?? asked
  const solve = solver(whole, asked, engine, masked?.mask ?? ((text) => text))
  const body =
    kind === 'worksheet'
      ? worksheet(network, lesson)
      : kind === 'key'
        ? await answerKey(network, lesson, solve)
        : await facilitatorSheet(network, lesson, solve)
  const { disclaimer } = network.file.meta
  const tail = [sourcesOf(network, body), ...(disclaimer ? [`*${disclaimer}*`] : [])]
  const markdown = [body, ...tail.filter((part) => part !== '')].join('\n\n')
  return { kind, title: words.titles[kind](lesson.title), markdown: `${markdown}\n` }
}

/** All sheets of a lesson: for the facilitator, for the teams, and the key. */
export async function lessonSheets(
  network: Network,
  lesson: Lesson,
  engine: LessonEngine,
): Promise<readonly LessonSheet[]> {
  const sheets: LessonSheet[] = []
  for (const kind of SHEET_KINDS) sheets.push(await lessonSheet(network, lesson, kind, engine))
  return sheets
}
