import { Button } from 'react-aria-components'
import { goToEntities } from '../../commands/goToEntity.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { entityGlyph } from '../../domain/view/entityGlyph.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { TypeMark } from '../../ui/TypeMark.tsx'
import styles from './EntityLink.module.css'

/** An entity by its mark and name; pressing it goes there, pointing at it lights it up in the picture. */
export function EntityLink({ entity }: { readonly entity: Entity }) {
  const { hue, path, fill, border } = entityGlyph(entity.type)
  const { setHovered } = atlasStore.getState()
  return (
    <Button
      className={styles['link'] ?? ''}
      onPress={() => goToEntities(atlasStore, [entity.id])}
      onHoverStart={() => setHovered({ kind: 'entity', id: entity.id })}
      onHoverEnd={() => setHovered(null)}
    >
      <TypeMark path={path} hue={hue} fill={fill} border={border} />
      <span>{entity.name}</span>
    </Button>
  )
}
