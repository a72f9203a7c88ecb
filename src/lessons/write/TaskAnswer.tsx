import { useCallback } from 'react'
import { goToEntities } from '../../commands/goToEntity.ts'
import { missingIn } from '../../domain/lesson/newTask.ts'
import { solveTask } from '../../domain/lesson/solveTask.ts'
import { taskFaults } from '../../domain/lesson/taskFaults.ts'
import type { Network } from '../../domain/network/network.ts'
import type { LessonStep, LessonTask } from '../../domain/network/schema/lesson.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { writeLessonWords } from '../../words/writeLesson.ts'
import styles from './LessonWriter.module.css'
import { useAnswer } from '../../ui/useAnswer.ts'
import { writingEngine } from './writingEngine.ts'

const { task: words, missing } = writeLessonWords

interface TaskAnswerProps {
  readonly network: Network
  readonly step: LessonStep
  readonly task: LessonTask
  /** the tasks before it in the lesson */
  readonly earlier: readonly LessonTask[]
}

/** The answer of a task as the app works it out, and why it is none yet. */
export function TaskAnswer({ network, step, task, earlier }: TaskAnswerProps) {
  const lacks = missingIn({ ...task, question: task.question || '?' })
  const work = useCallback(async () => {
    const faults = await taskFaults({ network, step, task, earlier, engine: writingEngine })
    // A task that names nobody there has no answer to work out.
    const isKnown = task.kind === 'ownership' ? network.entityById.has(task.entity) : true
    const solution = isKnown ? await solveTask(network, step, task, writingEngine) : null
    return { faults, solution }
  }, [network, step, task, earlier])
  const worked = useAnswer(lacks === null ? work : null)
  // Who is meant elsewhere stands in the form.
  const isWorkedOut = task.kind === 'choose' || task.kind === 'filter'
  const solution = worked.status === 'there' ? worked.value.solution : null
  const faults = worked.status === 'there' ? worked.value.faults : []
  return (
    <section aria-label={words.answer} className={styles['answer']}>
      <h5 className={styles['heading']}>{words.answer}</h5>
      {lacks !== null ? <p className={styles['note']}>{missing[lacks]}</p> : null}
      {lacks === null && worked.status === 'waiting' ? (
        <p className={styles['note']}>{words.working}</p>
      ) : null}
      {worked.status === 'failed' && lacks === null ? (
        <p role="alert">{words.failed(worked.reason)}</p>
      ) : null}
      {lacks === null
        ? (solution?.sentences ?? []).map((sentence) => <p key={sentence}>{sentence}</p>)
        : null}
      {lacks === null && faults.length > 0 ? (
        <ul className={styles['faults']}>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      ) : null}
      {isWorkedOut && lacks === null && solution && solution.entities.length > 0 ? (
        <span className={styles['quiet']}>
          <Button look="quiet" onPress={() => goToEntities(atlasStore, solution.entities)}>
            {words.show}
          </Button>
        </span>
      ) : null}
    </section>
  )
}
