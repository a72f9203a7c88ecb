import { ArrowLeft, Presentation, VenetianMask } from 'lucide-react'
import { toggleProjector } from '../commands/lessonCommands.ts'
import { goToStep, leaveLesson } from '../commands/takeLesson.ts'
import { maskedPeople } from '../domain/mask/isMaskedPerson.ts'
import { tally, type LessonProgress } from '../domain/lesson/lessonProgress.ts'
import type { Network } from '../domain/network/network.ts'
import type { Lesson } from '../domain/network/schema/lesson.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { selectMasksRoom } from '../store/selectors/selectMasksRoom.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { StepRail } from '../ui/StepRail.tsx'
import { learnWords as words } from '../words/learn.ts'
import { maskWords } from '../words/mask.ts'
import { LessonStepView } from './LessonStepView.tsx'
import styles from './LessonPlayer.module.css'

interface LessonPlayerProps {
  readonly network: Network
  readonly lesson: Lesson
  readonly progress: LessonProgress
}

const selectIsTried = ({ lessonWritten }: AtlasState) => lessonWritten !== null
const selectIsProjected = (state: AtlasState) => state.isProjected

/** A lesson being taken: the way through its steps, and the step it is at. */
export function LessonPlayer({ network, lesson, progress }: LessonPlayerProps) {
  const isProjected = useAtlas(selectIsProjected)
  const isMasked = useAtlas(selectMasksRoom)
  const isTried = useAtlas(selectIsTried)
  const canMask = isProjected && !isTried && maskedPeople(network.file) > 0
  const { steps } = lesson
  const place = Math.max(
    0,
    steps.findIndex(({ id }) => id === progress.step),
  )
  const step = steps[place]
  const go = (to: number) => {
    const next = steps[to]
    if (next) goToStep(atlasStore, progress, next.id)
  }
  return (
    <div className={styles['player']}>
      <div className={styles['bar']}>
        <Button look="quiet" onPress={() => leaveLesson(atlasStore)}>
          <ArrowLeft aria-hidden size={14} />
          {isTried ? words.backToWriting : words.back}
        </Button>
        <span className={styles['team']}>{words.ofTeam(progress.team)}</span>
        {canMask ? (
          <IconButton
            label={maskWords.mask}
            aria-pressed={isMasked}
            onPress={() => atlasStore.getState().setMasksPeople(!isMasked)}
          >
            <VenetianMask aria-hidden size={16} />
          </IconButton>
        ) : null}
        <IconButton
          label={words.projector}
          keys={toggleProjector.keys?.[0]}
          aria-pressed={isProjected}
          onPress={() => void toggleProjector.run(atlasStore)}
        >
          <Presentation aria-hidden size={16} />
        </IconButton>
      </div>
      <h2 className={styles['lesson']}>{lesson.title}</h2>
      <StepRail
        label={words.rail}
        current={place}
        steps={steps.map(({ id, title, tasks = [] }, at) => {
          const { over, of } = tally(progress, tasks)
          return {
            id,
            name: words.railStep(at + 1, title, over, of),
            isDone: of > 0 && over === of,
          }
        })}
        onGo={go}
      />
      {step === undefined ? null : (
        <LessonStepView
          key={step.id}
          network={network}
          lesson={lesson}
          step={step}
          place={place}
          progress={progress}
        />
      )}
      <div className={styles['nav']}>
        <Button isDisabled={place === 0} onPress={() => go(place - 1)}>
          {words.previous}
        </Button>
        <Button look="primary" isDisabled={place >= steps.length - 1} onPress={() => go(place + 1)}>
          {words.next}
        </Button>
      </div>
    </div>
  )
}
