import { Fragment } from 'react'
import { Button } from 'react-aria-components'
import { goToEntities } from '../commands/goToEntity.ts'
import { entityName } from '../domain/network/entityName.ts'
import type { Network } from '../domain/network/network.ts'
import type { EntityId } from '../domain/network/schema/entity.ts'
import { atlasStore } from '../store/atlasStore.ts'
import styles from './EntityNames.module.css'

interface EntityNamesProps {
  readonly network: Network
  readonly ids: readonly EntityId[]
}

/** Entities by name, in a row; a press goes there. */
export function EntityNames({ network, ids }: EntityNamesProps) {
  return ids.map((id, place) => (
    <Fragment key={id}>
      {place === 0 ? null : ', '}
      <Button className={styles['name'] ?? ''} onPress={() => goToEntities(atlasStore, [id])}>
        {entityName(network, id)}
      </Button>
    </Fragment>
  ))
}
