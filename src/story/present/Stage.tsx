import {
  ChevronLeft,
  ChevronRight,
  LayoutDashboard,
  MonitorSpeaker,
  MoonStar,
  Timer,
  VenetianMask,
  X,
} from 'lucide-react'
import { Suspense, useEffect, useRef, type ReactNode } from 'react'
import { endPresenting, goAside, toggleMask } from '../../commands/presentStory.ts'
import { goBySteps } from '../../commands/tellStory.ts'
import type { FoundStep } from '../../domain/stories/findStep.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectMasksByDefault } from '../../store/selectors/selectMasksByDefault.ts'
import { selectIsWhatIf } from '../../store/selectors/selectMode.ts'
import type { Presenting } from '../../store/storySlice.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { storyWords } from '../../words/story.ts'
import { OffStory } from '../OffStory.tsx'
import { StoryText } from '../StoryText.tsx'
import { Elapsed } from './Elapsed.tsx'
import styles from './Stage.module.css'
import { StepProgress } from './StepProgress.tsx'
import { useEffectSize } from './useEffectSize.ts'

interface StageProps {
  readonly told: FoundStep
  readonly presenting: Presenting
  readonly onSpeaker: () => void
  /** What stopping does, shown in What if. */
  readonly effect: ReactNode
}

const selectIsMasked = (state: AtlasState) => state.unmasked !== null
const words = storyWords.present

function Controls({ told, presenting, onSpeaker }: Omit<StageProps, 'effect'>) {
  const isMasked = useAtlas(selectIsMasked)
  const canMask = useAtlas(selectMasksByDefault)
  const { changePresenting } = atlasStore.getState()
  const { index, story } = told
  return (
    <div className={styles['controls']} role="toolbar" aria-label={words.controls}>
      <IconButton
        label={storyWords.previous}
        keys="arrowleft"
        placement="top"
        isDisabled={index <= 0}
        onPress={() => goBySteps(atlasStore, -1)}
      >
        <ChevronLeft aria-hidden size={20} />
      </IconButton>
      <IconButton
        label={storyWords.next}
        keys="arrowright"
        placement="top"
        isDisabled={index >= story.steps.length - 1}
        onPress={() => goBySteps(atlasStore, 1)}
      >
        <ChevronRight aria-hidden size={20} />
      </IconButton>
      <span className={styles['gap']} />
      <IconButton
        label={words.timer}
        keys="t"
        placement="top"
        aria-pressed={presenting.showsTimer}
        onPress={() => changePresenting({ showsTimer: !presenting.showsTimer })}
      >
        <Timer aria-hidden size={18} />
      </IconButton>
      <IconButton
        label={words.black}
        keys="b"
        placement="top"
        onPress={() => changePresenting({ isBlack: true })}
      >
        <MoonStar aria-hidden size={18} />
      </IconButton>
      {canMask ? (
        <IconButton
          label={words.mask}
          placement="top"
          aria-pressed={isMasked}
          onPress={() => toggleMask(atlasStore)}
        >
          <VenetianMask aria-hidden size={18} />
        </IconButton>
      ) : null}
      <IconButton label={words.speaker} placement="top" onPress={onSpeaker}>
        <MonitorSpeaker aria-hidden size={18} />
      </IconButton>
      <IconButton label={words.aside} keys="w" placement="top" onPress={() => goAside(atlasStore)}>
        <LayoutDashboard aria-hidden size={18} />
      </IconButton>
      <IconButton
        label={words.end}
        keys="escape"
        placement="top"
        onPress={() => endPresenting(atlasStore)}
      >
        <X aria-hidden size={18} />
      </IconButton>
    </div>
  )
}

/** What stands beside the picture while a story is shown to a room. */
export function Stage(props: StageProps) {
  const { told, presenting, effect } = props
  const isWhatIf = useAtlas(selectIsWhatIf)
  const { story, step, index } = told
  const panel = useRef<HTMLElement>(null)
  const effectArea = useRef<HTMLDivElement>(null)
  useEffectSize(effectArea, isWhatIf)
  useEffect(() => panel.current?.focus(), [])
  if (!step) return null
  return (
    <>
      <main ref={panel} tabIndex={-1} className={styles['stage']} aria-label={words.stage}>
        {/* Anew for each step: a long text begins at its beginning. */}
        <article key={step.id} className={styles['told']}>
          <p className={styles['story']}>{story.title}</p>
          <h1 className={styles['title']}>{step.title}</h1>
          {step.text ? <StoryText text={step.text} /> : null}
        </article>
        <footer className={styles['foot']}>
          <OffStory hasKeys />
          {isWhatIf ? (
            <div ref={effectArea} className={styles['effect']}>
              <Suspense>{effect}</Suspense>
            </div>
          ) : null}
          <div className={styles['line']}>
            <StepProgress number={index + 1} count={story.steps.length} />
            {presenting.showsTimer ? <Elapsed since={presenting.since} /> : null}
          </div>
          <Controls {...props} />
        </footer>
      </main>
      {presenting.isBlack ? (
        <button
          type="button"
          className={styles['black']}
          aria-label={words.blackNow}
          onClick={() => atlasStore.getState().changePresenting({ isBlack: false })}
        />
      ) : null}
    </>
  )
}
