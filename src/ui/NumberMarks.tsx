import styles from './NumberMarks.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface NumberMark {
  readonly id: string
  /** or the sign of what has no number */
  readonly number: number | string
  /** What the number stands for. */
  readonly title: string
  /** Said instead of the number. */
  readonly label: string
  readonly url: string | undefined
}

/** Small numbers behind a claim; those with an address open it in a new tab. */
export function NumberMarks({ marks }: { readonly marks: readonly NumberMark[] }) {
  return (
    <span className={styles['marks']}>
      {marks.map(({ id, number, title, label, url }) =>
        url === undefined ? (
          <span key={id} className={styles['mark']} title={title}>
            <span aria-hidden>{number}</span>
            <VisuallyHidden>{label}</VisuallyHidden>
          </span>
        ) : (
          <a
            key={id}
            className={styles['mark']}
            data-digits={String(number).length}
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            title={title}
            aria-label={label}
          >
            {number}
          </a>
        ),
      )}
    </span>
  )
}
