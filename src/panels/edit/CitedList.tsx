import { X } from 'lucide-react'
import type { Network } from '../../domain/network/network.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './Fields.module.css'

interface CitedListProps {
  readonly network: Network
  readonly ids: readonly string[]
  readonly removeLabel: (title: string) => string
  readonly onRemove: (id: string) => void
}

/** The sources that something rests on, each with a way to take it away. */
export function CitedList({ network, ids, removeLabel, onRemove }: CitedListProps) {
  if (ids.length === 0) return null
  return (
    <ul className={styles['cited']}>
      {ids.map((id) => {
        const { title = id, publisher, date } = network.sourceById.get(id) ?? {}
        return (
          <li key={id}>
            <span>
              {title}
              <span className={styles['about']}>
                {[publisher, date].filter((part) => part).join(' · ')}
              </span>
            </span>
            <IconButton label={removeLabel(title)} size="small" onPress={() => onRemove(id)}>
              <X aria-hidden size={12} />
            </IconButton>
          </li>
        )
      })}
    </ul>
  )
}
