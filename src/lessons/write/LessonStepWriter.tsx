import { changeStep, dropView, retakeView, showStepView } from '../../commands/writeLesson.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Lesson, LessonStep } from '../../domain/network/schema/lesson.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { learnWords } from '../../words/learn.ts'
import { writeLessonWords } from '../../words/writeLesson.ts'
import { CitedField } from './CitedField.tsx'
import styles from './LessonWriter.module.css'
import { TaskList } from './TaskList.tsx'
import { WrittenField } from './WrittenField.tsx'

const { step: words } = writeLessonWords
const MOST_MINUTES = 600

interface LessonStepWriterProps {
  readonly network: Network
  readonly lesson: Lesson
  readonly step: LessonStep
}

const orNothing = (text: string) => (text.trim() === '' ? undefined : text)

/** Writes one step: what it says, how long it takes, what it begins with, and its tasks. */
export function LessonStepWriter({ network, lesson, step }: LessonStepWriterProps) {
  const { title, text = '', notes = '', minutes = 0, view, recall = false } = step
  const place = { lesson: lesson.id, step: step.id }
  const change = (part: Parameters<typeof changeStep>[2]) =>
    void changeStep(atlasStore, place, part)
  return (
    <div className={styles['form']}>
      <h3 className={styles['heading']}>
        {learnWords.stepOf(lesson.steps.indexOf(step) + 1, lesson.steps.length)}
      </h3>
      <WrittenField
        label={words.title}
        value={title}
        maxLength={200}
        faultOf={(next) => (next.trim() === '' ? words.titleMissing : undefined)}
        onWrite={(next) => change({ title: next.trim() })}
      />
      <NumberField
        label={words.minutes}
        min={0}
        max={MOST_MINUTES}
        value={minutes}
        onChange={(next) => change({ minutes: next > 0 ? next : undefined })}
      />
      <CitedField
        network={network}
        label={words.text}
        description={words.textHint}
        value={text}
        lines={7}
        onWrite={(next) => change({ text: orNothing(next) })}
      />
      <WrittenField
        label={words.notes}
        value={notes}
        lines={3}
        onWrite={(next) => change({ notes: orNothing(next) })}
      />
      <p className={styles['note']}>{view === undefined ? words.hasNoView : words.hasView}</p>
      <div className={styles['row']}>
        <Button onPress={() => void retakeView(atlasStore, place)}>{words.retake}</Button>
        {view === undefined ? null : (
          <>
            <Button look="quiet" onPress={() => showStepView(atlasStore, step)}>
              {words.showView}
            </Button>
            <Button look="quiet" onPress={() => void dropView(atlasStore, place)}>
              {words.drop}
            </Button>
          </>
        )}
      </div>
      <Checkbox
        isSelected={recall}
        onChange={(isOn) => change({ recall: isOn ? true : undefined })}
      >
        {words.recall}
      </Checkbox>
      <TaskList network={network} lesson={lesson} step={step} />
    </div>
  )
}
