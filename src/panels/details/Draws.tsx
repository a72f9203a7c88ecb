import { useEffect, useRef } from 'react'
import { askHowSure, stopDraws } from '../../commands/howSure.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { selectDrawsJob, selectSureness } from '../../store/selectors/selectSureness.ts'
import { Button } from '../../ui/Button.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { surenessWords } from '../../words/sureness.ts'
import { DrawnOutcome } from './DrawnOutcome.tsx'
import type { HowSureProps } from './HowSure.tsx'
import styles from './HowSure.module.css'

const words = surenessWords.draws

const selectCount = (state: AtlasState) => state.surenessSettings.draws
const selectIsPossible = (state: AtlasState) => askHowSure.isPossible?.(state) === true

function Ask({ isPossible }: { readonly isPossible: boolean }) {
  const job = useAtlas(selectDrawsJob)
  const count = useAtlas(selectCount)
  return (
    <>
      <p>{words.why}</p>
      {job.status === 'stopped' ? <p>{words.stopped}</p> : null}
      {job.status === 'failed' ? <p role="alert">{words.failed(job.message)}</p> : null}
      <p>
        <Button isDisabled={!isPossible} onPress={() => void askHowSure.run(atlasStore)}>
          {words.ask(count)}
        </Button>
        {isPossible ? null : <span className={styles['quiet']}> {words.waiting}</span>}
      </p>
    </>
  )
}

function Running() {
  const job = useAtlas(selectDrawsJob)
  const count = useAtlas(selectCount)
  if (job.status !== 'running') return null
  const { progress, millisecondsLeft } = job
  const left =
    millisecondsLeft === null ? undefined : words.left(Math.ceil(millisecondsLeft / 1_000))
  return (
    <ProgressBar
      label={words.running(count)}
      value={progress}
      note={left}
      cancelLabel={words.stop}
      onCancel={() => stopDraws(atlasStore)}
    />
  )
}

/** What draws over the network say of an entity, or the way to have them made. */
export function Draws(props: HowSureProps) {
  const sureness = useAtlas(selectSureness)
  const { status } = useAtlas(selectDrawsJob)
  const isPossible = useAtlas(selectIsPossible)
  const part = useRef<HTMLDivElement>(null)
  const isRead = useRef(false)
  const shown = sureness ? 'outcome' : status === 'running' ? 'running' : 'ask'

  // The button that was pressed is gone with what it stood in: the keyboard stays here.
  const shownBefore = useRef(shown)
  useEffect(() => {
    if (shownBefore.current === shown) return
    shownBefore.current = shown
    if (isRead.current && document.activeElement === document.body)
      part.current?.focus({ preventScroll: true })
  }, [shown])

  return (
    <div
      ref={part}
      tabIndex={-1}
      className={styles['draws']}
      onFocus={() => {
        isRead.current = true
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget) isRead.current = false
      }}
    >
      {shown === 'ask' ? <Ask isPossible={isPossible} /> : null}
      {shown === 'running' ? <Running /> : null}
      {sureness ? <DrawnOutcome {...props} sureness={sureness} /> : null}
    </div>
  )
}
