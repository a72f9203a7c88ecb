import type { Network } from '../../domain/network/network.ts'
import { detailsWords } from '../../words/details.ts'
import styles from './SourceMarks.module.css'

interface SourceMarksProps {
  readonly network: Network
  readonly ids: readonly string[]
}

/** The numbers of the sources behind a claim; each opens its document in a new tab. */
export function SourceMarks({ network, ids }: SourceMarksProps) {
  return (
    <span className={styles['marks']}>
      {ids.map((id) => {
        const source = network.sourceById.get(id)
        const number = network.sourceNumber.get(id)
        if (!source || number === undefined) return null
        return source.url ? (
          <a
            key={id}
            className={styles['mark']}
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            title={source.title}
            aria-label={detailsWords.sourceMark(number, source.title)}
          >
            {number}
          </a>
        ) : (
          <span key={id} className={styles['mark']} title={source.title}>
            {number}
          </span>
        )
      })}
    </span>
  )
}
