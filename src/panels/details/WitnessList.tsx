import { FIRST_WITNESSES } from '../../commands/showWitnesses.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { WitnessGroup } from '../../domain/sureness/shownWitnesses.ts'
import { surenessWords } from '../../words/sureness.ts'
import { DealingLink } from './DealingLink.tsx'
import { EntityLink } from '../parts/EntityLink.tsx'
import styles from './HowSure.module.css'
import { LongList } from './LongList.tsx'

const words = surenessWords.bypass

interface WitnessListProps {
  readonly network: Network
  readonly group: WitnessGroup
}

/** The undocumented relations against one finding. */
export function WitnessList({ network, group }: WitnessListProps) {
  const { endUser, distance, alternatives, witnesses } = group
  const entity = endUser === null ? undefined : network.entityById.get(endUser)
  const nameOf = (id: string) => entityName(network, id)
  return (
    <>
      {entity ? <EntityLink entity={entity} /> : null}
      <p className={styles['small']}>
        {endUser === null ? words.forPairs : words.forEndUser(distance, alternatives)}
      </p>
      <LongList
        rows={witnesses}
        first={distance > 1 ? witnesses.length : FIRST_WITNESSES}
        className={styles['inner']}
      >
        {({ dealing, pairs }) => {
          const [from, to] = dealing
          return (
            <li key={`${from} ${to}`}>
              <DealingLink dealing={dealing} from={nameOf(from)} to={nameOf(to)} />
              {pairs === null ? null : (
                <span className={styles['beside']}> {words.joins(pairs)}</span>
              )}
            </li>
          )
        }}
      </LongList>
    </>
  )
}
