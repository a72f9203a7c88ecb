import { ArrowLeft, Ellipsis, Play, Plus } from 'lucide-react'
import { useRef } from 'react'
import {
  addStepFromView,
  copyStep,
  deleteLesson,
  deleteStep,
  describeLesson,
  goToWrittenStep,
  placeStep,
  stopWriting,
  tryLesson,
} from '../../commands/writeLesson.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Lesson } from '../../domain/network/schema/lesson.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { MenuButton } from '../../ui/MenuButton.tsx'
import { OrderTools } from '../../ui/OrderTools.tsx'
import { StepRail } from '../../ui/StepRail.tsx'
import { useGoneOn } from '../../ui/useGoneOn.ts'
import { writeLessonWords as words } from '../../words/writeLesson.ts'
import { CitedField } from './CitedField.tsx'
import { LessonCheck } from './LessonCheck.tsx'
import { LessonStepWriter } from './LessonStepWriter.tsx'
import styles from './LessonWriter.module.css'
import { WrittenField } from './WrittenField.tsx'

interface LessonWriterProps {
  readonly network: Network
  readonly lesson: Lesson
  /** id of the step that is written */
  readonly at: string | null
}

/** Writes a lesson beside the picture: what it is called, its steps one at a time, and whether it can be solved. */
export function LessonWriter({ network, lesson, at }: LessonWriterProps) {
  const { id, title, description = '', steps } = lesson
  const heading = useRef<HTMLHeadingElement>(null)
  useGoneOn(heading)
  const place = Math.max(
    0,
    steps.findIndex((step) => step.id === at),
  )
  const step = steps[place]
  const minutes = steps.reduce((sum, each) => sum + (each.minutes ?? 0), 0)
  return (
    <div className={styles['writer']}>
      <div className={styles['bar']}>
        <Button look="quiet" onPress={() => stopWriting(atlasStore)}>
          <ArrowLeft aria-hidden size={14} />
          {words.back}
        </Button>
        <span className={styles['end']}>
          <Button
            look="primary"
            isDisabled={step === undefined}
            onPress={() => tryLesson(atlasStore, lesson)}
          >
            <Play aria-hidden size={14} />
            {words.tryIt}
          </Button>
          <MenuButton
            label={words.menu}
            look="quiet"
            hasChevron={false}
            groups={[
              {
                id: 'delete',
                entries: [
                  {
                    id: 'delete',
                    label: words.deleteLesson,
                    onAction: () => void deleteLesson(atlasStore, lesson),
                  },
                ],
              },
            ]}
          >
            <Ellipsis aria-hidden size={16} />
          </MenuButton>
        </span>
      </div>
      <h2 className={styles['heading']} ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <WrittenField
        label={words.title}
        value={title}
        maxLength={200}
        faultOf={(next) => (next.trim() === '' ? words.titleMissing : undefined)}
        onWrite={(next) => void describeLesson(atlasStore, id, { title: next.trim() })}
      />
      <CitedField
        network={network}
        label={words.about}
        description={words.aboutHint}
        value={description}
        lines={3}
        onWrite={(next) =>
          void describeLesson(atlasStore, id, {
            description: next.trim() === '' ? undefined : next,
          })
        }
      />
      <p className={styles['note']}>{words.length(minutes, steps.length)}</p>
      <LessonCheck network={network} lesson={lesson} />
      {steps.length > 0 ? (
        <StepRail
          label={words.rail}
          current={place}
          steps={steps.map((each, number) => ({
            id: each.id,
            name: words.check.at(number + 1, each.title),
            isDone: false,
          }))}
          onGo={(to) => {
            const next = steps[to]
            if (next) goToWrittenStep(atlasStore, lesson, next)
          }}
        />
      ) : (
        <p>{words.noSteps}</p>
      )}
      <div className={styles['tools']}>
        <Button onPress={() => void addStepFromView(atlasStore, lesson)}>
          <Plus aria-hidden size={14} />
          {words.addStep}
        </Button>
        {step ? (
          <OrderTools
            labels={words.step}
            place={place}
            count={steps.length}
            onPlace={(to) => void placeStep(atlasStore, { lesson: id, step: step.id }, to)}
            onCopy={() => void copyStep(atlasStore, { lesson: id, step: step.id })}
            onRemove={() => void deleteStep(atlasStore, { lesson: id, step: step.id })}
          />
        ) : null}
      </div>
      {step ? (
        <LessonStepWriter key={step.id} network={network} lesson={lesson} step={step} />
      ) : null}
    </div>
  )
}
