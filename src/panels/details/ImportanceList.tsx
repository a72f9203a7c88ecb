import type { Network } from '../../domain/network/network.ts'
import type { Importance } from '../../domain/sureness/sureness.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { surenessWords } from '../../words/sureness.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import styles from './ImportanceList.module.css'
import { LongList } from './LongList.tsx'

const words = surenessWords.importance
const FIRST = 4

interface ImportanceListProps {
  readonly network: Network
  readonly importance: readonly Importance[]
}

/** End users that depend on an entity, with how often routes reach them with it and without it. */
export function ImportanceList({ network, importance }: ImportanceListProps) {
  if (importance.length === 0) return null
  return (
    <div>
      <h4 className={styles['title']}>{words.title}</h4>
      <LongList rows={importance} first={FIRST} className={styles['list']}>
        {({ endUser, reachable, without }) => {
          const entity = network.entityById.get(endUser)
          const name = entity?.name ?? endUser
          return (
            <li key={endUser} className={styles['row']}>
              {entity ? <EntityLink entity={entity} /> : name}
              <span className={styles['figures']} aria-hidden>
                {words.roughly(reachable)} → {words.roughly(without)}
              </span>
              <VisuallyHidden>{words.spoken(reachable, without)}</VisuallyHidden>
              <span className={styles['track']} aria-hidden>
                <span
                  className={styles['reachable']}
                  style={{ inlineSize: `${100 * reachable}%` }}
                />
                <span className={styles['without']} style={{ inlineSize: `${100 * without}%` }} />
              </span>
            </li>
          )
        }}
      </LongList>
    </div>
  )
}
