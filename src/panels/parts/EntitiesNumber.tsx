import { Button } from 'react-aria-components'
import { followToEntities } from '../../commands/follow.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import inText from './InText.module.css'
import styles from './EntitiesNumber.module.css'

interface EntitiesNumberProps {
  readonly text: string
  readonly ids: readonly EntityId[]
}

/** A number that stands for entities: pointing at it lights them up in the picture, pressing it selects them. */
export function EntitiesNumber({ text, ids }: EntitiesNumberProps) {
  const { setHovered } = atlasStore.getState()
  return (
    <Button
      className={joinClasses(inText['link'], styles['number'])}
      onPress={() => followToEntities(atlasStore, ids)}
      onHoverStart={() => setHovered({ kind: 'entities', ids })}
      onHoverEnd={() => setHovered(null)}
    >
      {text}
    </Button>
  )
}
