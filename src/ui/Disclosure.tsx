import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  Disclosure as AriaDisclosure,
  DisclosurePanel,
  Heading,
} from 'react-aria-components'
import styles from './Disclosure.module.css'

export interface DisclosureProps {
  readonly title: ReactNode
  readonly level?: 2 | 3 | 4 | 5
  /** Controls beside the title, reachable while closed. */
  readonly end?: ReactNode
  readonly isOpen: boolean
  readonly onToggle: (open: boolean) => void
  readonly children: ReactNode
}

/** A section whose title opens and closes it. */
export function Disclosure({ title, level = 3, end, isOpen, onToggle, children }: DisclosureProps) {
  return (
    <AriaDisclosure
      className={styles['section'] ?? ''}
      isExpanded={isOpen}
      onExpandedChange={onToggle}
    >
      <div className={styles['bar']}>
        <Heading level={level} className={styles['heading'] ?? ''}>
          <Button slot="trigger" className={styles['trigger'] ?? ''}>
            <ChevronRight aria-hidden size={14} className={styles['chevron']} />
            <span className={styles['title']}>{title}</span>
          </Button>
        </Heading>
        {end}
      </div>
      <DisclosurePanel className={styles['panel'] ?? ''}>
        {isOpen ? children : null}
      </DisclosurePanel>
    </AriaDisclosure>
  )
}
