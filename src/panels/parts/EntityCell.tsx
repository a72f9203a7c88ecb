import type { Entity } from '../../domain/network/schema/entity.ts'
import { CellText } from './CellText.tsx'
import { EntityMark } from './EntityMark.tsx'
import styles from './EntityCell.module.css'

/** An entity by its mark, in a ring when listed, and its name. */
export function EntityCell({ entity }: { readonly entity: Entity | undefined }) {
  if (!entity) return null
  return (
    <span className={styles['entity']}>
      <EntityMark entity={entity} />
      <CellText text={entity.name} />
    </span>
  )
}
