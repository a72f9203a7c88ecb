import type { Entity } from '../../domain/network/schema/entity.ts'
import { entityGlyph } from '../../domain/view/entityGlyph.ts'
import { TypeMark } from '../../ui/TypeMark.tsx'
import styles from './EntityCell.module.css'

/** An entity by its mark and name. */
export function EntityCell({ entity }: { readonly entity: Entity | undefined }) {
  if (!entity) return null
  const { hue, path, fill, border } = entityGlyph(entity.type)
  return (
    <span className={styles['cell']}>
      <TypeMark path={path} hue={hue} fill={fill} border={border} />
      {entity.name}
    </span>
  )
}
