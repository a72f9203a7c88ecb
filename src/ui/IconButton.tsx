import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './IconButton.module.css'
import { joinClasses } from './joinClasses.ts'
import { WithTooltip } from './WithTooltip.tsx'

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'aria-label'
> {
  /** The name a screen reader speaks and the tip shows. */
  readonly label: string
  /** Shortcut shown in the tip: `mod+z`. */
  readonly keys?: string | undefined
  readonly size?: 'small' | 'medium'
  readonly placement?: 'top' | 'bottom' | 'start' | 'end'
  /** An svg icon, 16 px (12 px when small). */
  readonly children: ReactNode
}

/** A button that is only an icon. Give `aria-pressed` to make it a switch. */
export function IconButton({
  label,
  keys,
  size = 'medium',
  placement = 'bottom',
  ...props
}: IconButtonProps) {
  return (
    <WithTooltip tip={label} keys={keys} placement={placement}>
      <AriaButton
        {...props}
        aria-label={label}
        className={joinClasses(styles['button'], styles[size])}
      />
    </WithTooltip>
  )
}
