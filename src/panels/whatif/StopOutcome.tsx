import { useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { outcomeOf } from '../../store/run.ts'
import { stopSummary } from '../../domain/removal/stopSummary.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { StopEffect } from '../../domain/removal/removal.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import { whatIfWords } from '../../words/whatIf.ts'
import { EntitiesNumber } from '../parts/EntitiesNumber.tsx'
import { BeforeAfter } from './BeforeAfter.tsx'
import styles from './StopOutcome.module.css'

const selectRun = (state: AtlasState) => state.stopEffect
const { number, share } = whatIfWords

function Figure({ count, ids, rest }: { count: number; ids: readonly EntityId[]; rest: string }) {
  return (
    <span className={styles['figure']}>
      {ids.length > 0 ? <EntitiesNumber text={number(count)} ids={ids} /> : number(count)}
      {rest}
    </span>
  )
}

function Figures({ effect }: { readonly effect: StopEffect }) {
  const { cutOff, lostEnds } = stopSummary(effect)
  const { pairsBefore, pairsLost, endUsers, fragmentationBefore, fragmentationAfter } = effect
  return (
    <>
      {pairsBefore > 0 ? (
        <>
          <Figure count={pairsLost} ids={lostEnds} rest={whatIfWords.ofPairs(pairsBefore)} />
          <Figure
            count={cutOff.length}
            ids={cutOff}
            rest={whatIfWords.ofEndUsers(endUsers.length)}
          />
        </>
      ) : (
        <span>{whatIfWords.noPairs}</span>
      )}
      <span className={styles['figure']} title={whatIfWords.fragmentationTip}>
        {whatIfWords.fragmentation}{' '}
        <BeforeAfter before={share(fragmentationBefore)} after={share(fragmentationAfter)} />
      </span>
    </>
  )
}

/** What the stops do to the whole, each number leading to the entities behind it. */
export function StopOutcome() {
  const run = useAtlas(selectRun)
  const effect = outcomeOf(run)
  return (
    <div
      className={joinClasses(styles['outcome'], run.status === 'running' && styles['stale'])}
      aria-busy={run.status === 'running'}
    >
      {effect ? <Figures effect={effect} /> : null}
      {run.status === 'running' && !effect ? `${whatIfWords.working} …` : null}
      {run.status === 'failed' ? whatIfWords.failed(run.message) : null}
    </div>
  )
}
