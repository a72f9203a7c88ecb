import { RotateCcw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { goToStep } from '../commands/takeLesson.ts'
import { isOver, taskProgress, type LessonProgress } from '../domain/lesson/lessonProgress.ts'
import type { Network } from '../domain/network/network.ts'
import type { Lesson, LessonStep } from '../domain/network/schema/lesson.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { learnWords as words } from '../words/learn.ts'
import { LessonText } from './LessonText.tsx'
import styles from './LessonStepView.module.css'
import { Recall } from './Recall.tsx'
import { StepClock } from './StepClock.tsx'
import { TaskCard } from './TaskCard.tsx'

interface LessonStepViewProps {
  readonly network: Network
  readonly lesson: Lesson
  readonly step: LessonStep
  readonly place: number
  readonly progress: LessonProgress
}

/** The task that is open, and whether it was gone on to from the one before. */
interface Asked {
  readonly task: string | null
  readonly isEntered: boolean
}

/** A step: what it says, and its tasks, of which one is open at a time. */
export function LessonStepView({ network, lesson, step, place, progress }: LessonStepViewProps) {
  const { title, text = '', minutes, view, tasks = [] } = step
  const firstOpen = tasks.find(({ id }) => !isOver(taskProgress(progress, id)))?.id
  const [asked, setAsked] = useState<Asked>({ task: firstOpen ?? null, isEntered: false })
  const heading = useRef<HTMLHeadingElement>(null)
  // Whoever goes on by the keyboard reads on from the top of the step.
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-label={title} className={styles['step']}>
      <div className={styles['line']}>
        <span>{words.stepOf(place + 1, lesson.steps.length)}</span>
        {minutes === undefined ? null : <StepClock minutes={minutes} />}
        {view === undefined ? null : (
          <span className={styles['again']}>
            <IconButton
              label={words.viewAgain}
              size="small"
              onPress={() => goToStep(atlasStore, progress, step.id)}
            >
              <RotateCcw aria-hidden size={12} />
            </IconButton>
          </span>
        )}
      </div>
      <h3 className={styles['title']} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {text === '' ? null : <LessonText network={network} text={text} />}
      {step.recall === true ? (
        <Recall network={network} lesson={lesson} progress={progress} />
      ) : null}
      {tasks.length === 0 ? null : (
        <ol aria-label={words.tasks} className={styles['tasks']}>
          {tasks.map((task, at) => (
            <li key={task.id}>
              <TaskCard
                network={network}
                task={task}
                place={at + 1}
                progress={taskProgress(progress, task.id)}
                team={progress.team}
                isOpen={asked.task === task.id}
                isEntered={asked.isEntered}
                onToggle={(isOpen) => setAsked({ task: isOpen ? task.id : null, isEntered: false })}
                onNext={
                  tasks[at + 1]
                    ? () => setAsked({ task: tasks[at + 1]!.id, isEntered: true })
                    : undefined
                }
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
