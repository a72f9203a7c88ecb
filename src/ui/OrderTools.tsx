import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react'
import { IconButton } from './IconButton.tsx'
import styles from './OrderTools.module.css'

export interface OrderToolsProps {
  readonly labels: {
    readonly earlier: string
    readonly later: string
    readonly copy?: string
    readonly remove: string
  }
  /** Place of what they are about, and of how many. */
  readonly place: number
  readonly count: number
  readonly size?: 'small' | 'medium'
  readonly onPlace: (place: number) => void
  readonly onCopy?: () => void
  readonly onRemove: () => void
}

/** Moves, duplicates or deletes one of several in an order. */
export function OrderTools(props: OrderToolsProps) {
  const { labels, place, count, size = 'medium', onPlace, onCopy, onRemove } = props
  const icon = size === 'small' ? 12 : 16
  return (
    <span className={styles['icons']}>
      <IconButton
        label={labels.earlier}
        size={size}
        isDisabled={place <= 0}
        onPress={() => onPlace(place - 1)}
      >
        <ArrowUp aria-hidden size={icon} />
      </IconButton>
      <IconButton
        label={labels.later}
        size={size}
        isDisabled={place >= count - 1}
        onPress={() => onPlace(place + 1)}
      >
        <ArrowDown aria-hidden size={icon} />
      </IconButton>
      {onCopy && labels.copy !== undefined ? (
        <IconButton label={labels.copy} size={size} onPress={onCopy}>
          <Copy aria-hidden size={icon} />
        </IconButton>
      ) : null}
      <IconButton label={labels.remove} size={size} onPress={onRemove}>
        <Trash2 aria-hidden size={icon} />
      </IconButton>
    </span>
  )
}
