import type { Network } from '../../domain/network/network.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { isCurrentStake } from '../../domain/ownership/networkStakes.ts'
import { networkWords } from '../../words/network.ts'
import { ownershipWords as words } from '../../words/ownership.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { relationDates } from '../../domain/details/relationText.ts'
import { SourceMarks } from './SourceMarks.tsx'
import styles from './StakeList.module.css'

interface StakeListProps {
  readonly title: string
  readonly network: Network
  /** Relations of ownership. */
  readonly relations: readonly Relation[]
  /** The end that is named: the owner or what is owned. */
  readonly other: 'source' | 'target'
}

/** Owning says nothing of breaches; only what is claimed of it is worth a word. */
const UNSAID = new Set(['licit', 'unknown'])

function percent({ stakePercent }: Relation): string {
  if (stakePercent === undefined) return words.percentNotStated
  return typeof stakePercent === 'string'
    ? words.range(stakePercent, stakePercent)
    : words.range(stakePercent.min, stakePercent.max)
}

/** Owners or holdings with their percentages, exactly as stated, and where that is documented. */
export function StakeList({ title, network, relations, other }: StakeListProps) {
  if (relations.length === 0) return null
  return (
    <div>
      <h4 className={styles['title']}>{title}</h4>
      <ul>
        {relations.map((relation) => {
          const entity = network.entityById.get(relation[other])
          const about = [
            relationDates(relation),
            UNSAID.has(relation.legality) ? null : networkWords.legalities[relation.legality],
            isCurrentStake(relation, network.file.meta.asOf) ? null : words.notCounted,
          ]
          return (
            <li key={relation.id} className={styles['row']}>
              {entity ? <EntityLink entity={entity} /> : relation[other]}
              <span className={styles['percent']}>{percent(relation)}</span>
              <span className={styles['about']}>
                {about.filter((part) => part !== null).join(' · ')}
                <SourceMarks network={network} ids={relation.sources} />
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
