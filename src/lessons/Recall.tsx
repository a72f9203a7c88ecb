import { downloadLog } from '../commands/downloadLog.ts'
import {
  taskProgress,
  tally,
  type LessonProgress,
  type TaskProgress,
} from '../domain/lesson/lessonProgress.ts'
import { sayAnswer } from '../domain/lesson/sayAnswer.ts'
import type { Network } from '../domain/network/network.ts'
import type { Lesson, LessonTask } from '../domain/network/schema/lesson.ts'
import { withoutMarks } from '../domain/stories/withoutMarks.ts'
import { atlasStore, useAtlas } from '../store/atlasStore.ts'
import { selectSay } from '../store/selectors/selectSay.ts'
import { Button } from '../ui/Button.tsx'
import { learnWords } from '../words/learn.ts'
import styles from './Recall.module.css'
import { SheetMask } from './SheetMask.tsx'

const { recall: words, summary } = learnWords

interface RecallProps {
  readonly network: Network
  readonly lesson: Lesson
  readonly progress: LessonProgress
}

/** What was said in a task that is worth coming back to: a bet, a prediction, a choice, how it was answered. */
function said(
  network: Network,
  task: LessonTask,
  { answer, checked }: TaskProgress,
): string | null {
  if (!answer || !checked) return null
  const chosen = sayAnswer(network, answer)
  if (task.kind === 'mark' && task.isBet === true) return words.bet(chosen)
  const { choice, redTeam } = checked
  if (task.kind === 'predict' || (task.kind === 'redTeam' && redTeam))
    return checked.outcome.sentence
  return task.kind === 'choose' && choice
    ? words.chose(chosen, choice.mine.pairsLost, choice.best.pairsLost)
    : null
}

/** Bets, predictions and choices of the lesson again, and the log of all decisions. */
export function Recall({ network, lesson, progress }: RecallProps) {
  const say = useAtlas(selectSay)
  const tasks = lesson.steps.flatMap((step) => step.tasks ?? [])
  const lines = tasks.flatMap((task) => {
    const sentence = said(network, task, taskProgress(progress, task.id))
    return sentence === null ? [] : [{ id: task.id, question: task.question, sentence }]
  })
  const { over, of, right } = tally(progress, tasks)
  return (
    <section aria-label={words.title} className={styles['recall']}>
      <h4 className={styles['title']}>{words.title}</h4>
      {lines.length === 0 ? (
        <p className={styles['none']}>{words.nothing}</p>
      ) : (
        <ul className={styles['lines']}>
          {lines.map(({ id, question, sentence }) => (
            <li key={id}>
              <span className={styles['question']}>{withoutMarks(question)}</span>
              <span>{say(sentence)}</span>
            </li>
          ))}
        </ul>
      )}
      <p>{summary.tally(over, of, right)}</p>
      <div className={styles['actions']}>
        <Button onPress={() => downloadLog(atlasStore, 'csv')}>{summary.csv}</Button>
        <Button onPress={() => downloadLog(atlasStore, 'text')}>{summary.text}</Button>
      </div>
      <SheetMask hint={summary.maskHint} />
    </section>
  )
}
