import { useEffect, useRef } from 'react'
import { Circle, CircleCheck, CircleDot, Eye } from 'lucide-react'
import { isOver, type TaskProgress } from '../domain/lesson/lessonProgress.ts'
import type { Network } from '../domain/network/network.ts'
import type { LessonTask } from '../domain/network/schema/lesson.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { learnWords as words } from '../words/learn.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { LessonText } from './LessonText.tsx'
import styles from './TaskCard.module.css'
import { TaskHelp } from './TaskHelp.tsx'
import { TaskOutcome } from './TaskOutcome.tsx'

interface TaskCardProps {
  readonly network: Network
  readonly task: LessonTask
  readonly place: number
  readonly progress: TaskProgress
  readonly team: string
  readonly isOpen: boolean
  /** Opened by whoever went on from the task before, and not by hand. */
  readonly isEntered: boolean
  readonly onToggle: (isOpen: boolean) => void
  /** Opens the task behind it; the last one has none. */
  readonly onNext: (() => void) | undefined
}

const ICONS = { open: Circle, right: CircleCheck, kept: CircleDot, shown: Eye }

const kindOf = (task: LessonTask) =>
  task.kind === 'mark' && task.isBet === true ? words.bet : words.kinds[task.kind]

/** A task: what is asked, the answer, what it came to, and help. */
export function TaskCard(props: TaskCardProps) {
  const { network, task, place, progress, team, isOpen, isEntered, onToggle, onNext } = props
  const question = useRef<HTMLDivElement>(null)
  const outcome = useRef<HTMLParagraphElement>(null)
  const before = useRef(progress.state)
  // What was pressed is gone once a task is over, begun again or entered: the keyboard goes on from what came of it.
  useEffect(() => {
    if (isOpen && isEntered) question.current?.focus()
  }, [isOpen, isEntered])
  useEffect(() => {
    if (before.current === progress.state) return
    before.current = progress.state
    if (progress.state === 'open') question.current?.focus()
    else if (progress.state !== 'shown') outcome.current?.focus()
  }, [progress.state])
  const Icon = ICONS[progress.state]
  const title = (
    <span className={styles['title']}>
      <Icon aria-hidden size={14} className={styles['icon']} />
      <span>{words.taskOf(place, kindOf(task))}</span>{' '}
      <span className={styles['state']}>{words.states[progress.state]}</span>
    </span>
  )
  return (
    <Disclosure title={title} level={4} isOpen={isOpen} onToggle={onToggle}>
      <div className={styles['task']} data-task={task.id}>
        <div ref={question} tabIndex={-1} className={styles['question']}>
          <LessonText network={network} text={task.question} />
        </div>
        {isOver(progress) ? null : (
          <AnswerForm network={network} task={task} tries={progress.tries} />
        )}
        <TaskOutcome ref={outcome} network={network} progress={progress} team={team} />
        <TaskHelp network={network} task={task} progress={progress} onNext={onNext} />
      </div>
    </Disclosure>
  )
}
