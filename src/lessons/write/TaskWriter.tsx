import { deleteTask, placeTask, rewriteTask } from '../../commands/writeLesson.ts'
import type { LessonPlace } from '../../domain/lesson/editLessons.ts'
import type { Network } from '../../domain/network/network.ts'
import type { LessonStep, LessonTask } from '../../domain/network/schema/lesson.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { OrderTools } from '../../ui/OrderTools.tsx'
import { learnWords } from '../../words/learn.ts'
import { writeLessonWords } from '../../words/writeLesson.ts'
import { choicesIn } from './choicesIn.ts'
import styles from './LessonWriter.module.css'
import { TaskAnswer } from './TaskAnswer.tsx'
import { TaskForm } from './TaskForm.tsx'
import { HelpFields, QuestionField } from './TaskTexts.tsx'

interface TaskWriterProps {
  readonly network: Network
  readonly place: LessonPlace
  readonly step: LessonStep
  readonly task: LessonTask
  /** of the task in its step, 0 up */
  readonly at: number
  readonly earlier: readonly LessonTask[]
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
}

/** Writes one task of a step. */
export function TaskWriter(props: TaskWriterProps) {
  const { network, place, step, task, at, earlier, isOpen, onToggle } = props
  const change = (next: LessonTask) => void rewriteTask(atlasStore, place, next)
  const kind =
    task.kind === 'mark' && task.isBet === true ? learnWords.bet : learnWords.kinds[task.kind]
  return (
    <Disclosure
      level={4}
      title={learnWords.taskOf(at + 1, kind)}
      isOpen={isOpen}
      onToggle={onToggle}
      end={
        <OrderTools
          labels={writeLessonWords.task}
          size="small"
          place={at}
          count={step.tasks?.length ?? 0}
          onPlace={(to) => void placeTask(atlasStore, place, task.id, to)}
          onRemove={() => void deleteTask(atlasStore, place, task.id)}
        />
      }
    >
      <div className={styles['task']} data-task={task.id}>
        <QuestionField task={task} isLive={false} onChange={change} />
        <TaskForm network={network} task={task} choices={choicesIn(earlier)} onChange={change} />
        <TaskAnswer network={network} step={step} task={task} earlier={earlier} />
        <HelpFields network={network} task={task} isLive={false} onChange={change} />
      </div>
    </Disclosure>
  )
}
