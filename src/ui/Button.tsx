import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './Button.module.css'
import { joinClasses } from './joinClasses.ts'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** plain has a border, primary is filled and rare, quiet is words alone. */
  readonly look?: 'plain' | 'primary' | 'quiet'
  readonly children: ReactNode
}

/** A button with words. */
export function Button({ look = 'plain', ...props }: ButtonProps) {
  return <AriaButton {...props} className={joinClasses(styles['button'], styles[look])} />
}
