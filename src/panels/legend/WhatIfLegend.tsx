import type { ReactNode } from 'react'
import { useAtlas } from '../../store/atlasStore.ts'
import { selectIsWhatIf } from '../../store/selectors/selectMode.ts'
import { whatIfWords } from '../../words/whatIf.ts'
import legendStyles from './Legend.module.css'
import styles from './WhatIfLegend.module.css'

const { legend } = whatIfWords

const MARKS: readonly { readonly label: string; readonly mark: ReactNode }[] = [
  {
    label: legend.stopped,
    mark: (
      <svg aria-hidden width="16" height="16" viewBox="0 0 16 16" className={styles['mark']}>
        <rect className={styles['ghost']} x="3" y="3" width="10" height="10" rx="2" />
        <path className={styles['strike']} d="M3 13 13 3" />
      </svg>
    ),
  },
  {
    label: legend.cutOff,
    mark: (
      <svg aria-hidden width="16" height="16" viewBox="0 0 16 16" className={styles['mark']}>
        <circle className={styles['badge']} cx="8" cy="8" r="5.5" />
        <path className={styles['cross']} d="M6 6 10 10M10 6 6 10" />
      </svg>
    ),
  },
  {
    label: legend.reroute,
    mark: (
      <svg aria-hidden width="18" height="16" viewBox="0 0 18 16" className={styles['mark']}>
        <path className={styles['glow']} d="M2 8H14" />
        <path className={styles['line']} d="M0 8H13" />
        <path className={styles['head']} d="M12 4.5 18 8 12 11.5Z" />
      </svg>
    ),
  },
  {
    label: legend.substitute,
    mark: (
      <svg aria-hidden width="18" height="16" viewBox="0 0 18 16" className={styles['mark']}>
        <path className={styles['supposed']} d="M0 8H13" />
        <path className={styles['head']} d="M12 4.5 18 8 12 11.5Z" />
      </svg>
    ),
  },
]

/** What the marks of What if mean, while they are to be seen. */
export function WhatIfLegend() {
  const isWhatIf = useAtlas(selectIsWhatIf)
  if (!isWhatIf) return null
  return (
    <section aria-label={legend.title} className={legendStyles['group']}>
      <h3 className={legendStyles['title']}>{legend.title}</h3>
      {MARKS.map(({ label, mark }) => (
        <span key={label} className={legendStyles['item']}>
          {mark}
          {label}
        </span>
      ))}
    </section>
  )
}
