import { Button } from 'react-aria-components'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import inText from '../parts/InText.module.css'
import styles from '../parts/EntitiesNumber.module.css'

interface PairsNumberProps {
  readonly text: string
  /** the entities at the ends of the pairs */
  readonly ids: readonly EntityId[]
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** A number of pairs: pointing at it lights up their ends in the picture, pressing it lists them, or puts the list away. */
export function PairsNumber({ text, ids, isOpen, onToggle }: PairsNumberProps) {
  const { setHovered } = atlasStore.getState()
  return (
    <Button
      className={joinClasses(inText['link'], styles['number'])}
      aria-expanded={isOpen}
      onPress={() => {
        setHovered(null)
        onToggle()
      }}
      onHoverStart={() => setHovered({ kind: 'entities', ids })}
      onHoverEnd={() => setHovered(null)}
    >
      {text}
    </Button>
  )
}
