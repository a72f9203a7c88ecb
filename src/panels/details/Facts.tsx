import type { ReactNode } from 'react'
import styles from './Facts.module.css'

interface FactsProps {
  readonly rows: readonly { readonly name: string; readonly value: ReactNode }[]
}

/** Facts under their names; those without a value are left out. */
export function Facts({ rows }: FactsProps) {
  const stated = rows.filter(
    ({ value }) => value !== undefined && value !== null && value !== '' && value !== false,
  )
  if (stated.length === 0) return null
  return (
    <dl className={styles['facts']}>
      {stated.map(({ name, value }) => (
        <div key={name} className={styles['fact']}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
