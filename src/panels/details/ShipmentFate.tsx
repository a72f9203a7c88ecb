import { useMemo } from 'react'
import { sentence, spoken, type ExplanationPart } from '../../domain/chokepoint/explanation.ts'
import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { explainShipments } from '../../domain/sureness/explainShipments.ts'
import type { ShipmentSupply } from '../../domain/sureness/shipments.ts'
import { surenessWords } from '../../words/sureness.ts'
import styles from './HowSure.module.css'
import { LongList } from './LongList.tsx'
import { NumberedSentence } from './NumberedSentence.tsx'
import { Said } from './Said.tsx'

const words = surenessWords.shipments
const FIRST = 4

interface ShipmentFateProps {
  readonly network: Network
  readonly supply: ShipmentSupply
  readonly id: EntityId
}

function Recorded({ network, supply, id }: ShipmentFateProps) {
  const { sentences, together, ownCuts, isComplete } = useMemo(
    () => explainShipments(network, supply, id),
    [network, supply, id],
  )
  const named = (one: EntityId): ExplanationPart => ({
    text: entityName(network, one),
    ids: [one],
  })
  return (
    <>
      {sentences.map((each) => (
        <p key={spoken({ sentences: [each] })}>
          <NumberedSentence sentence={each} />
        </p>
      ))}
      {together.length > 0 ? <p>{words.together}</p> : null}
      <LongList rows={together} first={FIRST} className={styles['inner']}>
        {({ others, endUsers }) => (
          <li key={others.join(' ')}>
            <Said
              sentence={sentence('shipments', words.cuts(others.map(named), endUsers.map(named)))}
            />
          </li>
        )}
      </LongList>
      {ownCuts ? <p>{words.setsOf(ownCuts.length)}</p> : null}
      <LongList rows={ownCuts ?? []} first={FIRST} className={styles['inner']}>
        {(set) => (
          <li key={set.join(' ')}>
            <Said sentence={sentence('shipments', words.set(set.map(named)))} />
          </li>
        )}
      </LongList>
      {isComplete ? null : <p>{words.incomplete}</p>}
      <p className={styles['small']}>{words.rule}</p>
    </>
  )
}

/** What becomes of an entity when routes are counted shipment by shipment, or that no shipment is recorded. */
export function ShipmentFate(props: ShipmentFateProps) {
  return (
    <div className={styles['part']}>
      <h4 className={styles['title']}>{words.title}</h4>
      {props.supply.shipments.length === 0 ? (
        <p className={styles['quiet']}>{words.none}</p>
      ) : (
        <Recorded {...props} />
      )}
    </div>
  )
}
