import { useEffect, useRef, useState } from 'react'
import { retryTask, showSolution, solutionOf, takeHint } from '../commands/answerTask.ts'
import { goToEntities } from '../commands/goToEntity.ts'
import { stopExactly } from '../commands/stopEntities.ts'
import { isOver, type TaskProgress } from '../domain/lesson/lessonProgress.ts'
import type { Solution } from '../domain/lesson/solveTask.ts'
import type { Network } from '../domain/network/network.ts'
import type { LessonTask } from '../domain/network/schema/lesson.ts'
import { atlasStore, useAtlas } from '../store/atlasStore.ts'
import { selectEffectsHidden } from '../store/selectors/selectEffectsHidden.ts'
import { selectSay } from '../store/selectors/selectSay.ts'
import { Button } from '../ui/Button.tsx'
import { learnWords as words } from '../words/learn.ts'
import { LessonText } from './LessonText.tsx'
import styles from './TaskHelp.module.css'

interface TaskHelpProps {
  readonly network: Network
  readonly task: LessonTask
  readonly progress: TaskProgress
  readonly onNext: (() => void) | undefined
}

/** Who would be stopped to see the effect of what a task is about; nobody where it is about something else. */
function stopsOf(task: LessonTask, { checked }: TaskProgress): readonly string[] {
  if (task.kind === 'predict') return task.stop
  return task.kind === 'choose' ? (checked?.choice?.mine.stopped ?? []) : []
}

/** Hints one by one while they help, then the solution, why, and where to go from here. */
export function TaskHelp({ network, task, progress, onNext }: TaskHelpProps) {
  const isHidden = useAtlas(selectEffectsHidden)
  const say = useAtlas(selectSay)
  const [solution, setSolution] = useState<Solution | null>(null)
  const hints = (task.hints ?? []).slice(0, progress.hints)
  const left = (task.hints?.length ?? 0) - hints.length
  const over = isOver(progress)
  const isRevealed = solution !== null && over
  const revealed = useRef<HTMLDivElement>(null)
  const lastHint = useRef<HTMLLIElement>(null)
  const known = useRef(progress.hints)
  // The button that was pressed is gone: the keyboard goes on from what it brought.
  useEffect(() => {
    if (isRevealed) revealed.current?.focus()
  }, [isRevealed])
  useEffect(() => {
    if (known.current !== progress.hints && left === 0) lastHint.current?.focus()
    known.current = progress.hints
  }, [progress.hints, left])
  const stops = stopsOf(task, progress)
  const solve = async () => {
    setSolution(await solutionOf(atlasStore, task.id))
    await showSolution(atlasStore, task.id)
  }
  const again = () => {
    setSolution(null)
    retryTask(atlasStore, task.id)
  }
  const isSolvable = task.kind !== 'redTeam' && !(task.kind === 'mark' && task.isBet === true)
  return (
    <div className={styles['help']}>
      {hints.length === 0 || over ? null : (
        <ol className={styles['hints']} aria-label={words.hints}>
          {hints.map((hint) => (
            <li key={hint} ref={hint === hints.at(-1) ? lastHint : null} tabIndex={-1}>
              <LessonText network={network} text={hint} />
            </li>
          ))}
        </ol>
      )}
      {isRevealed ? (
        <div ref={revealed} tabIndex={-1} className={styles['solution']}>
          <h5 className={styles['heading']}>{words.solutionTitle}</h5>
          {solution.sentences.map((sentence) => (
            <p key={sentence}>{say(sentence)}</p>
          ))}
        </div>
      ) : null}
      {over && task.explanation !== undefined ? (
        <div className={styles['why']}>
          <h5 className={styles['heading']}>{words.explanation}</h5>
          <LessonText network={network} text={task.explanation} />
        </div>
      ) : null}
      <div className={styles['actions']}>
        {over && onNext ? (
          <Button look="primary" onPress={onNext}>
            {words.nextTask}
          </Button>
        ) : null}
        {left > 0 && !over ? (
          <Button onPress={() => takeHint(atlasStore, task.id)}>{words.hint(left)}</Button>
        ) : null}
        {isSolvable &&
        solution === null &&
        (over ? progress.state === 'shown' : progress.tries > 0) ? (
          <Button look="quiet" onPress={() => void solve()}>
            {words.solution}
          </Button>
        ) : null}
        {solution && solution.entities.length > 0 ? (
          <Button look="quiet" onPress={() => goToEntities(atlasStore, solution.entities)}>
            {words.seeEntities}
          </Button>
        ) : null}
        {over && stops.length > 0 && !isHidden ? (
          <Button look="quiet" onPress={() => stopExactly(atlasStore, stops)}>
            {words.seeWhatIf}
          </Button>
        ) : null}
        {over && task.kind !== 'predict' ? (
          <Button look="quiet" onPress={again}>
            {words.again}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
