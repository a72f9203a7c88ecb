import { useId } from 'react'
import { Button } from 'react-aria-components'
import styles from './Door.module.css'
import { DoorPicture } from './DoorPicture.tsx'

export interface DoorProps {
  readonly picture: 'real' | 'fictional' | 'file'
  readonly title: string
  /** What is behind it: the name of a network. */
  readonly name?: string
  readonly text: string
  readonly foot: string
  readonly onPress: () => void
}

/** One way in: a large button with a drawing. */
export function Door({ picture, title, name, text, foot, onPress }: DoorProps) {
  const id = useId()
  return (
    <Button
      className={styles['door'] ?? ''}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onPress={onPress}
    >
      <span className={styles['picture']}>
        <DoorPicture of={picture} />
      </span>
      <span className={styles['title']} id={`${id}-title`}>
        {title}
      </span>
      <span className={styles['about']} id={`${id}-text`}>
        {name === undefined ? null : <span className={styles['name']}>{name}</span>}
        <span className={styles['text']}>{text}</span>
        <span className={styles['foot']}>{foot}</span>
      </span>
    </Button>
  )
}
