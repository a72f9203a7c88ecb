import styles from './DossierSheet.module.css'

interface LeftOutProps {
  readonly count: number
  readonly say: (count: number) => string
}

/** How much more there is than the sheet tells. */
export function LeftOut({ count, say }: LeftOutProps) {
  return count === 0 ? null : <p className={styles['quiet']}>{say(count)}</p>
}
