import { Button } from 'react-aria-components'
import { followToEntities } from '../../commands/follow.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { EntityMark } from './EntityMark.tsx'
import styles from './EntityLink.module.css'

/** An entity by its mark and name; pressing it goes there, pointing at it lights it up in the picture. */
export function EntityLink({ entity }: { readonly entity: Entity }) {
  const { setHovered } = atlasStore.getState()
  return (
    <Button
      className={styles['link'] ?? ''}
      onPress={() => followToEntities(atlasStore, [entity.id])}
      onHoverStart={() => setHovered({ kind: 'entity', id: entity.id })}
      onHoverEnd={() => setHovered(null)}
    >
      <EntityMark entity={entity} />
      <span>{entity.name}</span>
    </Button>
  )
}
