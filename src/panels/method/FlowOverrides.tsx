import { useState } from 'react'
import type { Network } from '../../domain/network/network.ts'
import { relationSentence } from '../../domain/network/relationSentence.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { methodWords } from '../../words/method.ts'
import styles from './FlowTable.module.css'

const { flow: words } = methodWords

interface FlowOverridesProps {
  readonly network: Network
  /** Relations to which the file gives a flow of their own. */
  readonly relations: readonly Relation[]
}

/** Single relations that flow as the file says, each with its reason. */
export function FlowOverrides({ network, relations }: FlowOverridesProps) {
  const [isOpen, setOpen] = useState(true)
  return (
    <Disclosure title={words.overrides(relations.length)} isOpen={isOpen} onToggle={setOpen}>
      <p className={styles['note']}>{words.overridesNote}</p>
      <ul className={styles['overrides']}>
        {relations.map((relation) => (
          <li key={relation.id}>
            <b>{relationSentence(network, relation)}</b>
            {relation.flow === undefined ? null : (
              <span className={styles['said']}>{words.said[relation.flow]}</span>
            )}
            <p>{relation.flowReason}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
