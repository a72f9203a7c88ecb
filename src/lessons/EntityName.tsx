import { Button } from 'react-aria-components'
import { goToEntities } from '../commands/goToEntity.ts'
import { entityName } from '../domain/network/entityName.ts'
import type { Network } from '../domain/network/network.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import { atlasStore } from '../store/atlasStore.ts'
import styles from './EntityName.module.css'

interface EntityNameProps {
  readonly network: Network
  readonly id: EntityId
}

/** An entity by name; a press goes there. */
export function EntityName({ network, id }: EntityNameProps) {
  return (
    <Button className={styles['name'] ?? ''} onPress={() => goToEntities(atlasStore, [id])}>
      {entityName(network, id)}
    </Button>
  )
}
