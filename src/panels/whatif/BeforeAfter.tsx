import type { ReactNode } from 'react'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { whatIfWords } from '../../words/whatIf.ts'
import styles from './BeforeAfter.module.css'

interface BeforeAfterProps {
  readonly before: ReactNode
  readonly after: ReactNode
  /** Nothing has changed: said once, quietly. */
  readonly isSame?: boolean
}

/** A figure before and after a stop. */
export function BeforeAfter({ before, after, isSame = before === after }: BeforeAfterProps) {
  if (isSame) return <span className={styles['same']}>{after}</span>
  return (
    <>
      <span className={styles['same']}>{before}</span>
      <span aria-hidden className={styles['arrow']}>
        →
      </span>
      <VisuallyHidden>{whatIfWords.now}</VisuallyHidden>
      <strong className={styles['after']}>{after}</strong>
    </>
  )
}
