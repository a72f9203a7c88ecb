import { stopReading } from '../commands/reading.ts'
import { atlasStore, useAtlas, type AtlasState } from '../store/atlasStore.ts'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { appWords } from '../words/app.ts'
import { whatIfWords } from '../words/whatIf.ts'
import styles from './RunningWork.module.css'

const selectImporting = (state: AtlasState) => state.importing
const selectLayoutRun = (state: AtlasState) => state.layoutRun
const selectAnalysis = (state: AtlasState) => state.analysis
const selectStopEffect = (state: AtlasState) => state.stopEffect
const selectIsPictured = ({ open, pictured }: AtlasState) => pictured === open?.network
/** How many entities are laid out and wait to be painted. */
function selectDrawing(state: AtlasState): number {
  const { open, opening, analysis, layoutRun } = state
  const isOver = opening === null && layoutRun.status === 'idle' && analysis.status !== 'running'
  return open && isOver && !selectIsPictured(state) ? open.network.entities.length : 0
}
const { working } = appWords

function stopLayout(): void {
  atlasStore.getState().setLayoutRun({ status: 'stopping' })
}

function stopAnalysis(): void {
  atlasStore.getState().setAnalysis({ status: 'failed', message: working.stopped })
}

function stopStopEffect(): void {
  atlasStore.getState().setStopEffect({ status: 'failed', message: whatIfWords.interrupted })
}

/** Told only of work that still takes a few seconds: for less, reading it would take longer. */
function timeLeft(milliseconds: number | null): string | undefined {
  if (milliseconds === null || milliseconds < 2_000) return undefined
  return working.left(Math.round(milliseconds / 1_000))
}

/** Work that takes longer than a glance: how far it is, and a way to stop it. */
export function RunningWork() {
  const importing = useAtlas(selectImporting)
  const layout = useAtlas(selectLayoutRun)
  const analysis = useAtlas(selectAnalysis)
  const stopEffect = useAtlas(selectStopEffect)
  const drawing = useAtlas(selectDrawing)
  const isPictured = useAtlas(selectIsPictured)
  // A first drawing by routes is the quickest there is: nothing to fall back to.
  const canStopLayout = layout.status === 'running' && (isPictured || layout.layout !== 'routes')
  return (
    <div className={styles['work']}>
      {importing ? (
        <ProgressBar
          label={importing.work ?? working.reading(importing.name)}
          value={importing.progress > 0 ? importing.progress : null}
          cancelLabel={working.stop}
          onCancel={() => stopReading(atlasStore)}
        />
      ) : null}
      {analysis.status === 'running' ? (
        <ProgressBar
          label={working.analysis}
          value={analysis.progress}
          note={timeLeft(analysis.millisecondsLeft ?? null)}
          cancelLabel={working.stop}
          onCancel={stopAnalysis}
        />
      ) : null}
      {stopEffect.status === 'running' ? (
        <ProgressBar
          label={whatIfWords.working}
          value={stopEffect.progress}
          note={timeLeft(stopEffect.millisecondsLeft)}
          cancelLabel={working.stop}
          onCancel={stopStopEffect}
        />
      ) : null}
      {layout.status === 'running' ? (
        <ProgressBar
          label={working.layout(appWords.layouts[layout.layout])}
          value={layout.progress > 0 ? layout.progress : null}
          {...(canStopLayout && { cancelLabel: working.stop, onCancel: stopLayout })}
        />
      ) : null}
      {drawing > 0 ? <ProgressBar label={working.drawing(drawing)} value={null} /> : null}
      {layout.status === 'failed' ? (
        <p role="alert">
          {working.layoutFailed}: {layout.message}
        </p>
      ) : null}
    </div>
  )
}
