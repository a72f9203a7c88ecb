import type { ReactNode } from 'react'
import { Checkbox, type CheckboxProps } from './Checkbox.tsx'
import styles from './HintedCheckbox.module.css'

interface HintedCheckboxProps extends CheckboxProps {
  /** what is to be known of it, below */
  readonly hint: ReactNode
}

/** A box to tick with a line below that says what it does here. */
export function HintedCheckbox({ hint, ...props }: HintedCheckboxProps) {
  return (
    <div className={styles['row']}>
      <Checkbox {...props} />
      <p className={styles['hint']}>{hint}</p>
    </div>
  )
}
