import type { Network } from '../domain/network/network.ts'
import type { Lesson } from '../domain/network/schema/lesson.ts'
import { Button } from '../ui/Button.tsx'
import { learnWords } from '../words/learn.ts'
import styles from './LessonList.module.css'
import { LessonText } from './LessonText.tsx'
import { SheetMenu } from './SheetMenu.tsx'

const { list: words } = learnWords

interface LessonCardProps {
  readonly network: Network
  readonly lesson: Lesson
  readonly onStart: () => void
  /** without it nobody can write it now */
  readonly onEdit: (() => void) | undefined
}

/** One lesson: what it is about, how long it takes, and what can be done with it. */
export function LessonCard({ network, lesson, onStart, onEdit }: LessonCardProps) {
  const { title, description, steps } = lesson
  const tasks = steps.reduce((sum, step) => sum + (step.tasks?.length ?? 0), 0)
  const minutes = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0)
  const facts = [
    ...(minutes > 0 ? [words.minutes(minutes)] : []),
    words.steps(steps.length),
    words.tasks(tasks),
  ]
  return (
    <article className={styles['card']}>
      <h3 className={styles['name']}>{title}</h3>
      <p className={styles['facts']}>{facts.join(' · ')}</p>
      {description === undefined ? null : (
        <div className={styles['about']}>
          <LessonText network={network} text={description} />
        </div>
      )}
      <div className={styles['actions']}>
        <Button look="primary" aria-label={words.startNamed(title)} onPress={onStart}>
          {words.start}
        </Button>
        <SheetMenu lesson={lesson} />
        {onEdit ? (
          <Button look="quiet" aria-label={words.editNamed(title)} onPress={onEdit}>
            {words.edit}
          </Button>
        ) : null}
      </div>
    </article>
  )
}
