import type { Problem } from '../../domain/network/openProblems.ts'
import type { Lesson, LessonStep } from '../../domain/network/schema/lesson.ts'
import { Button } from '../../ui/Button.tsx'
import { writeLessonWords } from '../../words/writeLesson.ts'
import styles from './LessonWriter.module.css'

const { check: words } = writeLessonWords

interface ProblemListProps {
  readonly lesson: Lesson
  readonly problems: readonly Problem[]
  readonly onStep: (step: LessonStep) => void
}

/** The place of the step a problem is in, 0 up; null where it is about the lesson. */
function placeOf(path: string): number | null {
  const place = /^steps\[(\d+)\]/.exec(path)?.[1]
  return place === undefined ? null : Number(place)
}

/** What is to be mended in a lesson, each with the way to its step. */
export function ProblemList({ lesson, problems, onStep }: ProblemListProps) {
  return (
    <ul className={styles['faults']}>
      {problems.map(({ path, sentence }) => {
        const place = placeOf(path)
        const step = place === null ? undefined : lesson.steps[place]
        return (
          <li key={`${path} ${sentence}`}>
            {step && place !== null ? (
              <Button look="quiet" onPress={() => onStep(step)}>
                {words.at(place + 1, step.title)}
              </Button>
            ) : null}
            <span>{sentence}</span>
          </li>
        )
      })}
    </ul>
  )
}
