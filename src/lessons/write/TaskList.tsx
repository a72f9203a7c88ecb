import { useRef, useState } from 'react'
import { filterNow } from '../../commands/writeLesson.ts'
import { newTask, TASK_KINDS } from '../../domain/lesson/newTask.ts'
import type { Network } from '../../domain/network/network.ts'
import type {
  Lesson,
  LessonStep,
  LessonTask,
  TaskKind,
} from '../../domain/network/schema/lesson.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { MenuButton } from '../../ui/MenuButton.tsx'
import { useGoneOn } from '../../ui/useGoneOn.ts'
import { writeLessonWords as words } from '../../words/writeLesson.ts'
import { choicesIn } from './choicesIn.ts'
import styles from './LessonWriter.module.css'
import { NewTask } from './NewTask.tsx'
import { TaskWriter } from './TaskWriter.tsx'

interface TaskListProps {
  readonly network: Network
  readonly lesson: Lesson
  readonly step: LessonStep
}

/** The tasks of a step, to be written, and the way to one more of each kind. */
export function TaskList({ network, lesson, step }: TaskListProps) {
  const [open, setOpen] = useState<string | null>(null)
  const [begun, setBegun] = useState<LessonTask | null>(null)
  const { tasks = [] } = step
  const heading = useRef<HTMLHeadingElement>(null)
  useGoneOn(heading, `${tasks.length} ${begun === null}`)
  const place = { lesson: lesson.id, step: step.id }
  const before = lesson.steps
    .slice(0, lesson.steps.indexOf(step))
    .flatMap((each) => each.tasks ?? [])
  const earlier = (at: number) => [...before, ...tasks.slice(0, at)]
  const begin = (kind: TaskKind) => {
    const { selection } = atlasStore.getState()
    const choices = choicesIn(earlier(tasks.length)).map(({ id }) => id)
    setBegun(newTask(kind, { selected: selection.entities, view: filterNow(atlasStore), choices }))
  }
  return (
    <section aria-label={words.tasks} className={styles['tasks']}>
      <h4 className={styles['heading']} ref={heading} tabIndex={-1}>
        {words.tasks}
      </h4>
      {tasks.length === 0 ? <p className={styles['note']}>{words.noTasks}</p> : null}
      {tasks.map((task, at) => (
        <TaskWriter
          key={task.id}
          network={network}
          place={place}
          step={step}
          task={task}
          at={at}
          earlier={earlier(at)}
          isOpen={open === task.id}
          onToggle={(isOpen) => setOpen(isOpen ? task.id : null)}
        />
      ))}
      {begun ? (
        <NewTask
          key={begun.kind}
          network={network}
          place={place}
          step={step}
          begun={begun}
          earlier={earlier(tasks.length)}
          onDone={() => setBegun(null)}
        />
      ) : (
        <div className={styles['row']}>
          <MenuButton
            label={words.addTask}
            groups={[
              {
                id: 'kinds',
                entries: TASK_KINDS.map((kind) => ({
                  id: kind,
                  label: words.kinds[kind],
                  onAction: () => begin(kind),
                })),
              },
            ]}
          />
        </div>
      )}
    </section>
  )
}
