import { useCallback } from 'react'
import { goToWrittenStep } from '../../commands/writeLesson.ts'
import { unsourcedSentences } from '../../domain/lesson/unsourcedSentences.ts'
import { validateLesson } from '../../domain/lesson/validateLesson.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Lesson } from '../../domain/network/schema/lesson.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { writeLessonWords } from '../../words/writeLesson.ts'
import { BareSentences } from './BareSentences.tsx'
import styles from './LessonWriter.module.css'
import { ProblemList } from './ProblemList.tsx'
import { useAnswer } from '../../ui/useAnswer.ts'
import { writingEngine } from './writingEngine.ts'

const { check: words } = writeLessonWords

interface LessonCheckProps {
  readonly network: Network
  readonly lesson: Lesson
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
        <ProblemList
          lesson={lesson}
          problems={problems}
          onStep={(step) => goToWrittenStep(atlasStore, lesson, step)}
        />
      ) : null}
      <BareSentences lesson={lesson} sentences={unsourcedSentences(network, lesson)} />
    </section>
  )
}
