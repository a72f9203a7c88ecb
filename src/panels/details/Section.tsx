import type { ReactNode } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  readonly title: ReactNode
  /** Figures at the end of the title. */
  readonly end?: ReactNode
  readonly children: ReactNode
}

/** A part of the details under a title of its own. */
export function Section({ title, end, children }: SectionProps) {
  return (
    <section className={styles['section']}>
      <h3 className={styles['title']}>
        {title}
        {end === undefined ? null : <span className={styles['end']}>{end}</span>}
      </h3>
      {children}
    </section>
  )
}
