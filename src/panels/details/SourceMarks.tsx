import type { Network } from '../../domain/network/network.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { detailsWords } from '../../words/details.ts'
import styles from './SourceMarks.module.css'

interface SourceMarksProps {
  readonly network: Network
  readonly ids: readonly string[]
}

/** The numbers of the sources behind a claim; each opens its document in a new tab. */
export function SourceMarks({ network, ids }: SourceMarksProps) {
  const known = [...new Set(ids)].flatMap((id) => network.sourceById.get(id) ?? [])
  if (known.length === 0) return null
  return (
    <>
      {' '}
      <span className={styles['marks']}>
        {known.map(({ id, title, url }) => {
          const number = network.sourceNumber.get(id) ?? 0
          return url ? (
            <a
              key={id}
              className={styles['mark']}
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              title={title}
              aria-label={detailsWords.sourceMark(number, title)}
            >
              {number}
            </a>
          ) : (
            <span key={id} className={styles['mark']} title={title}>
              <span aria-hidden>{number}</span>
              <VisuallyHidden>{detailsWords.sourceMarkUnlinked(number, title)}</VisuallyHidden>
            </span>
          )
        })}
      </span>
    </>
  )
}
