import { X } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import { Button, Tag, TagGroup, TagList } from 'react-aria-components'
import styles from './Chips.module.css'
import { joinClasses } from './joinClasses.ts'

export interface Chip {
  readonly id: string
  /** All of it in words, for screen readers. */
  readonly text: string
  /** What is shown, if more than the words. */
  readonly content?: ReactNode
  /** An excluding chip is struck with a dashed border and an opening “not”. */
  readonly isExcluding?: boolean
  /** Name of its ✕. */
  readonly removeLabel: string
}

export interface ChipsProps {
  readonly label: string
  readonly chips: readonly Chip[]
  readonly onRemove: (id: string) => void
  /** A press on the chip itself, or Enter; `element` is the chip, to hang a popover from. */
  readonly onOpen?: (id: string, element: Element | null) => void
}

/** A row of chips: arrows move between them, Enter opens one, Delete or its ✕ removes it. */
export function Chips({ label, chips, onRemove, onOpen }: ChipsProps) {
  const group = useRef<HTMLDivElement>(null)
  const chipElement = (id: string) =>
    group.current?.querySelector(`[data-chip="${CSS.escape(id)}"]`) ?? null
  return (
    <TagGroup
      ref={group}
      aria-label={label}
      className={styles['group'] ?? ''}
      onRemove={(keys) => {
        for (const key of keys) onRemove(String(key))
      }}
    >
      <TagList className={styles['list'] ?? ''} items={chips} dependencies={[onOpen]}>
        {(chip) => (
          <Tag
            id={chip.id}
            textValue={chip.text}
            className={joinClasses(
              styles['chip'],
              chip.isExcluding === true && styles['excluding'],
            )}
            data-chip={chip.id}
            {...(onOpen && {
              onAction: () => onOpen(chip.id, chipElement(chip.id)),
            })}
          >
            <span className={styles['words']}>{chip.content ?? chip.text}</span>
            <Button slot="remove" aria-label={chip.removeLabel} className={styles['remove'] ?? ''}>
              <X aria-hidden size={12} />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  )
}
