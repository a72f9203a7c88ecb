import type { ReactNode, RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import styles from './PopoverPanel.module.css'

export interface PopoverPanelProps {
  readonly label: string
  /** The element it hangs from. */
  readonly anchor: RefObject<Element | null>
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly placement?: 'top start' | 'bottom start' | 'bottom end' | 'top end' | 'end top'
  readonly children: ReactNode
}

/** A small floating panel at an element: takes the focus, closes on Escape or a press beside it. */
export function PopoverPanel({
  label,
  anchor,
  isOpen,
  onClose,
  placement = 'bottom start',
  children,
}: PopoverPanelProps) {
  return (
    <Popover
      className={styles['popover'] ?? ''}
      triggerRef={anchor}
      isOpen={isOpen}
      placement={placement}
      offset={6}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Dialog aria-label={label} className={styles['dialog'] ?? ''}>
        {children}
      </Dialog>
    </Popover>
  )
}
