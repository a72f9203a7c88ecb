import { X } from 'lucide-react'
import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { joinClasses } from './joinClasses.ts'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly closeLabel: string
  /** 25, 40 or 60 rem wide; on a small screen all of it. */
  readonly size?: 'small' | 'medium' | 'large'
  /** Buttons at the foot, the safe one first. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A modal dialog: keeps the focus inside, closes on Escape or a press beside it, gives the focus back. */
export function Dialog({
  title,
  isOpen,
  onClose,
  closeLabel,
  size = 'medium',
  actions,
  children,
}: DialogProps) {
  const dialog = useRef<HTMLElement>(null)
  const closeUnfocused = useEffectEvent((event: KeyboardEvent) => {
    const isForNobody = event.key === 'Escape' && event.target === document.body
    const uppermost = [...document.querySelectorAll('[role=dialog]')].at(-1)
    if (!isForNobody || event.defaultPrevented || uppermost !== dialog.current) return
    event.preventDefault()
    onClose()
  })
  // Escape is heard where the focus is, which comes a moment after the dialog, and comes back to it a moment after a button is gone.
  useLayoutEffect(() => {
    if (!isOpen) return undefined
    const listen = (event: KeyboardEvent) => closeUnfocused(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [isOpen])
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={joinClasses(styles['modal'], styles[size])}>
        <AriaDialog ref={dialog} className={styles['dialog'] ?? ''}>
          <header className={styles['header']}>
            <Heading slot="title" className={styles['title'] ?? ''}>
              {title}
            </Heading>
            <IconButton label={closeLabel} keys="escape" onPress={onClose}>
              <X aria-hidden />
            </IconButton>
          </header>
          <div className={styles['body']}>{children}</div>
          {actions === undefined ? null : <footer className={styles['footer']}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
