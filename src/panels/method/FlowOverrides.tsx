import { useState } from 'react'
import type { Network } from '../../domain/network/network.ts'
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
  const name = (id: string) => network.entityById.get(id)?.name ?? id
  return (
    <Disclosure title={words.overrides(relations.length)} isOpen={isOpen} onToggle={setOpen}>
      <p className={styles['note']}>{words.overridesNote}</p>
      <ul className={styles['overrides']}>
        {relations.map(({ id, source, target, type, wording, flow, flowReason }) => (
          <li key={id}>
            <b>{words.override(name(source), type, name(target), wording)}</b>
            {flow === undefined ? null : <span className={styles['said']}>{words.said[flow]}</span>}
            <p>{flowReason}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
