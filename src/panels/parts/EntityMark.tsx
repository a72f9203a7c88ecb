import { listingAuthorities } from '../../domain/network/listed.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { entityGlyph } from '../../domain/view/entityGlyph.ts'
import { TypeMark } from '../../ui/TypeMark.tsx'

/** The mark of an entity as in the picture: its type, in a ring when listed. Decoration beside the words. */
export function EntityMark({ entity }: { readonly entity: Entity }) {
  const { hue, path, fill, border } = entityGlyph(entity.type)
  const isListed = listingAuthorities(entity).length > 0
  return (
    <TypeMark
      path={path}
      hue={hue}
      fill={fill}
      border={border}
      ring={isListed ? 'full' : 'none'}
      size={15}
    />
  )
}
