import { useCallback } from 'react'
import { goToWrittenStep } from '../../commands/writeLesson.ts'
import { validateLesson } from '../../domain/lesson/validateLesson.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Lesson } from '../../domain/network/schema/lesson.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { writeLessonWords } from '../../words/writeLesson.ts'
import styles from './LessonWriter.module.css'
import { useAnswer } from '../../ui/useAnswer.ts'
import { writingEngine } from './writingEngine.ts'

const { check: words } = writeLessonWords

interface LessonCheckProps {
  readonly network: Network
  readonly lesson: Lesson
}

/** The place of the step a problem is in, 0 up; null where it is about the lesson. */
function placeOf(path: string): number | null {
  const place = /^steps\[(\d+)\]/.exec(path)?.[1]
  return place === undefined ? null : Number(place)
}

/** Whether every task can be solved, by the checks that `validate` makes, and where to mend what cannot. */
export function LessonCheck({ network, lesson }: LessonCheckProps) {
  const work = useCallback(() => validateLesson(network, lesson, writingEngine), [network, lesson])
  const worked = useAnswer(work)
  const problems = worked.status === 'there' ? worked.value : []
  const status = {
    waiting: words.working,
    there: problems.length === 0 ? words.fine : words.faults(problems.length),
    failed: worked.status === 'failed' ? words.failed(worked.reason) : '',
  }[worked.status]
  return (
    <section aria-label={words.title} className={styles['check']}>
      <output className={styles['status']}>{status}</output>
      {problems.length > 0 ? (
        <ul className={styles['faults']}>
          {problems.map(({ path, sentence }) => {
            const place = placeOf(path)
            const step = place === null ? undefined : lesson.steps[place]
            return (
              <li key={`${path} ${sentence}`}>
                {step && place !== null ? (
                  <Button look="quiet" onPress={() => goToWrittenStep(atlasStore, lesson, step)}>
                    {words.at(place + 1, step.title)}
                  </Button>
                ) : null}
                <span>{sentence}</span>
              </li>
            )
          })}
        </ul>
      ) : null}
    </section>
  )
}
