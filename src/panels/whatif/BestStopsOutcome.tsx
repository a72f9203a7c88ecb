import type { Network } from '../../domain/network/network.ts'
import type { BestStops } from '../../domain/removal/removal.ts'
import { sayCertificate, sayGap } from '../../domain/removal/sayBestStops.ts'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { bestStopsWords as words } from '../../words/bestStops.ts'
import styles from './BestStopsOutcome.module.css'
import { EquallyGood } from './EquallyGood.tsx'
import { StopChoiceCard } from './StopChoiceCard.tsx'

const selectRun = (state: AtlasState) => state.bestStops

const selectHasCosts = ({ bestStopsAsked }: AtlasState) => (bestStopsAsked?.costs ?? null) !== null

/** Told only of work that takes a few seconds more. */
function timeLeft(milliseconds: number | null): string | undefined {
  if (milliseconds === null || milliseconds < 2_000) return undefined
  return words.left(Math.round(milliseconds / 1_000))
}

function Found({ network, found }: { network: Network; found: BestStops }) {
  const hasCosts = useAtlas(selectHasCosts)
  const isProven = found.certificate.kind !== 'unproven'
  if (found.best.pairsLost === 0) return <p>{words.none}</p>
  return (
    <>
      <p className={styles['verdict']}>
        {hasCosts ? `${words.within(found.budget)} ` : null}
        {sayGap(found)} {sayCertificate(found)}{' '}
        <span className={styles['quiet']}>
          {words.candidates(found.candidates)}
          {found.over === 'ties' ? ` ${words.overTies}` : null}
        </span>
      </p>
      <div className={styles['choices']}>
        <StopChoiceCard
          network={network}
          title={words.greedy}
          stopLabel={words.stopGreedy}
          choice={found.greedy}
          connectedPairs={found.connectedPairs}
        />
        <StopChoiceCard
          network={network}
          title={isProven ? words.best : words.bestFound}
          stopLabel={words.stopBest}
          choice={found.best}
          connectedPairs={found.connectedPairs}
        >
          <EquallyGood network={network} found={found} />
        </StopChoiceCard>
      </div>
    </>
  )
}

/** What a search has found, or how far it is. */
export function BestStopsOutcome({ network }: { readonly network: Network }) {
  const run = useAtlas(selectRun)
  return (
    <div className={styles['outcome']}>
      {run.status === 'idle' ? <p className={styles['quiet']}>{words.hint}</p> : null}
      {run.status === 'failed' ? <p>{words.failed(run.message)}</p> : null}
      {run.status === 'running' ? (
        <ProgressBar
          label={words.searching}
          value={run.progress > 0 ? run.progress : null}
          note={timeLeft(run.millisecondsLeft)}
          cancelLabel={words.cancel}
          onCancel={atlasStore.getState().cancelBestStops}
        />
      ) : null}
      {run.status === 'done' ? <Found network={network} found={run.outcome} /> : null}
    </div>
  )
}
