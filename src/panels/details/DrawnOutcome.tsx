import type { EntitySureness, Sureness } from '../../domain/sureness/sureness.ts'
import { useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import { RangeBar } from '../../ui/RangeBar.tsx'
import { surenessWords as words } from '../../words/sureness.ts'
import type { HowSureProps } from './HowSure.tsx'
import styles from './HowSure.module.css'
import { ImportanceList } from './ImportanceList.tsx'

interface DrawnOutcomeProps extends HowSureProps {
  readonly sureness: Sureness
}

/** The scale of ranks is at least this long, so that a firm rank looks firm. */
const LEAST_SCALE = 30
const TOP = 3

const selectAsked = (state: AtlasState) => state.surenessSettings.draws

function Rank({ own, draws }: { readonly own: EntitySureness; readonly draws: number }) {
  const { ranked, ranks, topThree } = own
  return (
    <>
      <p className={styles['strong']}>{words.topThree(topThree, draws)}</p>
      <p>{words.ranks(ranks)}</p>
      <RangeBar
        span={[ranks.best, ranks.low, ranks.median, ranks.high, ranks.worst]}
        tintedTo={TOP}
        least={LEAST_SCALE}
        number={words.number}
      />
      {ranked < 1 ? <p>{words.unranked(ranked)}</p> : null}
    </>
  )
}

/** What finished draws say of one entity. */
export function DrawnOutcome({ network, entity, sureness }: DrawnOutcomeProps) {
  const asked = useAtlas(selectAsked)
  const { draws, meanReached } = sureness
  const own = sureness.entities.find(({ id }) => id === entity.id)
  const reached = sureness.reachable.find(({ endUser }) => endUser === entity.id)
  return (
    <>
      {reached ? (
        <p className={styles['strong']}>{words.endUserReached(reached.share, draws)}</p>
      ) : null}
      {own ? <Rank own={own} draws={draws} /> : null}
      {own ? (
        <p>
          {own.importance.length === 0
            ? words.importance.none
            : words.importance.mean(own.meanDependents, meanReached)}
        </p>
      ) : null}
      {own ? <ImportanceList network={network} importance={own.importance} /> : null}
      {own || reached ? null : <p>{words.draws.unknown}</p>}
      <p className={styles['small']}>
        {words.draws.exactness}
        {draws < asked ? ` ${words.draws.fewer(draws)}` : null}
      </p>
    </>
  )
}
