import type { ChoiceScore } from '../domain/lesson/scoreChoice.ts'
import type { Network } from '../domain/network/network.ts'
import { learnWords } from '../words/learn.ts'
import styles from './FigureTable.module.css'
import { EntityNames } from './EntityNames.tsx'

const { choice: words } = learnWords

/** A choice beside what greed takes and what is proven best. */
export function ChoiceTable({
  network,
  score,
}: {
  readonly network: Network
  readonly score: ChoiceScore
}) {
  const { mine, greedy, best, connectedPairs, isProven, equallyGood, share } = score
  const rows = [
    { name: words.mine, of: mine },
    { name: words.greedy, of: greedy },
    { name: isProven ? words.best : words.bestFound, of: best },
  ]
  return (
    <div className={styles['whole']}>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.who}</th>
              <th scope="col" className={styles['number']}>
                {words.lost}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, of }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <EntityNames network={network} ids={of.stopped} />
                </td>
                <td className={styles['number']}>{words.of(of.pairsLost, connectedPairs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles['note']}>
        {words.share(share)}
        {equallyGood !== null && equallyGood > 1 ? ` · ${words.others(equallyGood - 1)}` : null}
      </p>
    </div>
  )
}
