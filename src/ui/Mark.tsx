import type { ReactNode } from 'react'
import styles from './Mark.module.css'

/** The part of a text that matched. */
export function Mark({ children }: { readonly children: ReactNode }) {
  return <mark className={styles['mark']}>{children}</mark>
}
