import { useRef, useState } from 'react'
import { addTaskTo } from '../../commands/writeLesson.ts'
import type { LessonPlace } from '../../domain/lesson/editLessons.ts'
import { missingIn } from '../../domain/lesson/newTask.ts'
import type { Network } from '../../domain/network/network.ts'
import type { LessonStep, LessonTask } from '../../domain/network/schema/lesson.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { useGoneOn } from '../../ui/useGoneOn.ts'
import { learnWords } from '../../words/learn.ts'
import { writeLessonWords } from '../../words/writeLesson.ts'
import { choicesIn } from './choicesIn.ts'
import styles from './LessonWriter.module.css'
import { TaskAnswer } from './TaskAnswer.tsx'
import { TaskForm } from './TaskForm.tsx'
import { HelpFields, QuestionField } from './TaskTexts.tsx'

const { task: words, missing } = writeLessonWords

interface NewTaskProps {
  readonly network: Network
  readonly place: LessonPlace
  readonly step: LessonStep
  readonly begun: LessonTask
  readonly earlier: readonly LessonTask[]
  readonly onDone: () => void
}

/** A task before it stands in the lesson: it may lack something, and a file may not. */
export function NewTask({ network, place, step, begun, earlier, onDone }: NewTaskProps) {
  const [task, setTask] = useState(begun)
  const lacks = missingIn(task)
  const heading = useRef<HTMLHeadingElement>(null)
  useGoneOn(heading)
  const title = words.fresh(learnWords.kinds[task.kind])
  const add = async () => {
    if (await addTaskTo(atlasStore, place, { ...task, question: task.question.trim() })) onDone()
  }
  return (
    <section aria-label={title} className={styles['fresh']}>
      <h4 className={styles['heading']} ref={heading} tabIndex={-1}>
        {title}
      </h4>
      <QuestionField task={task} isLive onChange={setTask} />
      <TaskForm network={network} task={task} choices={choicesIn(earlier)} onChange={setTask} />
      <TaskAnswer network={network} step={step} task={task} earlier={earlier} />
      <HelpFields network={network} task={task} isLive onChange={setTask} />
      {lacks === null ? null : <p className={styles['note']}>{missing[lacks]}</p>}
      <div className={styles['row']}>
        <Button look="primary" isDisabled={lacks !== null} onPress={() => void add()}>
          {words.add}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </section>
  )
}
