import { useMemo } from 'react'
import { WEIGHTINGS, WEIGHTINGS_SEED } from '../../domain/chokepoint/weightStability.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import { selectAnalysis } from '../../store/selectors/selectAnalysis.ts'
import { useAtlas } from '../../store/atlasStore.ts'
import { CountBar } from '../../ui/CountBar.tsx'
import { methodWords } from '../../words/method.ts'
import styles from './TopThree.module.css'

const { stability: words } = methodWords.weights

/** Who is among the three highest, and under how many of all weightings. */
export function TopThree({ network }: { readonly network: Network }) {
  const analysis = useAtlas(selectAnalysis)
  const ranked = useMemo(() => {
    const { result } = analysis ?? {}
    if (result?.kind !== 'routes') return null
    return result.scores.toSorted((a, b) => b.topThreeShare - a.topThreeShare)
  }, [analysis])
  if (!ranked || ranked.length === 0) return null
  const ever = ranked.filter(({ topThreeShare }) => topThreeShare > 0)
  const others = ranked.length - ever.length
  return (
    <section className={styles['part']}>
      <h3 id="method-top-three" className={styles['title']}>
        {words.title}
      </h3>
      <p className={styles['note']}>{words.note(WEIGHTINGS, WEIGHTINGS_SEED)}</p>
      <ol aria-labelledby="method-top-three" className={styles['rows']}>
        {ever.map(({ id, topThreeShare }) => (
          <li key={id}>
            <span className={styles['name']}>{entityName(network, id)}</span>
            <span className={styles['share']}>{words.share(topThreeShare)}</span>
            <CountBar share={topThreeShare} />
          </li>
        ))}
      </ol>
      {others > 0 ? <p className={styles['note']}>{words.others(others)}</p> : null}
    </section>
  )
}
