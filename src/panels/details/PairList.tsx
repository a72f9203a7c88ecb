import { ArrowRight } from 'lucide-react'
import { useEffect, useId, useMemo, useRef } from 'react'
import { Button } from 'react-aria-components'
import { followToEntities } from '../../commands/follow.ts'
import type { PairsBehind } from '../../domain/chokepoint/explanation.ts'
import { pairsBehind, routesBehind } from '../../domain/chokepoint/pairsBehind.ts'
import type { EndPair, RouteAnalysis } from '../../domain/chokepoint/result.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { detailsWords } from '../../words/details.ts'
import { LongList } from './LongList.tsx'
import styles from './PairList.module.css'

interface PairListProps {
  readonly network: Network
  readonly result: RouteAnalysis
  readonly pairs: PairsBehind
}

const FIRST = 12

/** Pairs come by entry point; only the first of each names it to the eye. */
function rowsOf(pairs: readonly EndPair[]) {
  return pairs.map((pair, place) => ({ pair, isFirst: pair[0] !== pairs[place - 1]?.[0] }))
}

/** The pairs that a number counts. While the list is open their routes stay lit in the picture. */
export function PairList({ network, result, pairs }: PairListProps) {
  const rows = useMemo(() => rowsOf(pairsBehind(result, pairs)), [result, pairs])
  useEffect(() => {
    const { keepLit } = atlasStore.getState()
    keepLit(routesBehind(result, pairs))
    return () => keepLit(null)
  }, [result, pairs])

  const title = useId()
  const begin = useRef<HTMLParagraphElement>(null)
  // It opens below what was pressed, which may be where the panel ends.
  useEffect(() => {
    begin.current?.scrollIntoView?.({ block: 'center' })
  }, [])
  const { setHovered } = atlasStore.getState()
  const name = (id: string) => entityName(network, id)
  const light = ([entryPoint, endUser]: EndPair) =>
    setHovered({ kind: 'entities', ids: result.onRoutesBetween([entryPoint], [endUser]) })
  const { lost, all, pair: says } = detailsWords.pairs
  return (
    <section aria-labelledby={title} className={styles['pairs']}>
      <p ref={begin} id={title} className={styles['title']}>
        {pairs === 'all' ? all(rows.length) : lost(rows.length)}
      </p>
      <LongList rows={rows} first={FIRST} className={styles['rows']}>
        {({ pair, isFirst }) => (
          <li key={pair.join(' ')}>
            {isFirst ? <p className={styles['from']}>{name(pair[0])}</p> : null}
            <Button
              className={styles['pair'] ?? ''}
              aria-label={says(name(pair[0]), name(pair[1]))}
              onPress={() => followToEntities(atlasStore, pair)}
              onHoverStart={() => light(pair)}
              onHoverEnd={() => setHovered(null)}
              onFocus={() => light(pair)}
              onBlur={() => setHovered(null)}
            >
              <ArrowRight aria-hidden size={12} />
              <span>{name(pair[1])}</span>
            </Button>
          </li>
        )}
      </LongList>
    </section>
  )
}
