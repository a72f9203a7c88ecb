import type { Network } from '../domain/network/network.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import { EntityName } from './EntityName.tsx'
import styles from './EntityNames.module.css'

interface EntityNamesProps {
  readonly network: Network
  readonly ids: readonly EntityId[]
}

/** Entities by name, one below the other. */
export function EntityNames({ network, ids }: EntityNamesProps) {
  return (
    <ul className={styles['names']}>
      {ids.map((id) => (
        <li key={id}>
          <EntityName network={network} id={id} />
        </li>
      ))}
    </ul>
  )
}
