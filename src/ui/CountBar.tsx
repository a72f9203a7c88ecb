import styles from './CountBar.module.css'

/** A small bar that shows `share` (0 … 1) of its track. Decoration: the count stands beside it in figures. */
export function CountBar({ share }: { readonly share: number }) {
  const length = share <= 0 ? 0 : Math.max(4, Math.min(100, share * 100))
  return (
    <span className={styles['track']} aria-hidden>
      <span className={styles['bar']} style={{ inlineSize: `${length}%` }} />
    </span>
  )
}
