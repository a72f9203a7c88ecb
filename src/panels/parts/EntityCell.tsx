import { listingAuthorities } from '../../domain/network/listed.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { entityGlyph } from '../../domain/view/entityGlyph.ts'
import { TypeMark } from '../../ui/TypeMark.tsx'
import { CellText } from './CellText.tsx'
import styles from './EntityCell.module.css'

/** An entity by its mark, in a ring when listed, and its name. */
export function EntityCell({ entity }: { readonly entity: Entity | undefined }) {
  if (!entity) return null
  const { hue, path, fill, border } = entityGlyph(entity.type)
  const isListed = listingAuthorities(entity).length > 0
  return (
    <span className={styles['entity']}>
      <TypeMark
        path={path}
        hue={hue}
        fill={fill}
        border={border}
        ring={isListed ? 'full' : 'none'}
        size={15}
      />
      <CellText text={entity.name} />
    </span>
  )
}
