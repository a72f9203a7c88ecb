import type { ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './Kbd.tsx'
import styles from './WithTooltip.module.css'

export interface WithTooltipProps {
  readonly tip: ReactNode
  /** Shortcut shown behind the words: `mod+k`. */
  readonly keys?: string | undefined
  readonly placement?: 'top' | 'bottom' | 'start' | 'end'
  /** One focusable element of the kit. */
  readonly children: ReactNode
}

/** Shows a tip while its child is hovered or focused by keyboard. */
export function WithTooltip({ tip, keys, placement = 'bottom', children }: WithTooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip className={styles['tip'] ?? ''} placement={placement} offset={6}>
        {tip}
        {keys === undefined ? null : <Kbd keys={keys} />}
      </Tooltip>
    </TooltipTrigger>
  )
}
