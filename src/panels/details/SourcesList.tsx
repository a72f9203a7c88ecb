import type { Network } from '../../domain/network/network.ts'
import { detailsWords } from '../../words/details.ts'
import { networkWords } from '../../words/network.ts'
import styles from './SourcesList.module.css'

interface SourcesListProps {
  readonly network: Network
  readonly ids: readonly string[]
}

/** The documents behind what is shown, under the numbers used in the text. */
export function SourcesList({ network, ids }: SourcesListProps) {
  const numbers = network.sourceNumber
  const sources = [...new Set(ids)]
    .flatMap((id) => network.sourceById.get(id) ?? [])
    .toSorted((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0))
  if (sources.length === 0) return null
  return (
    <section className={styles['sources']}>
      <h3 className={styles['title']}>{detailsWords.sources}</h3>
      <ol className={styles['list']}>
        {sources.map(({ id, title, publisher, date, dateNote, url, type }) => (
          <li key={id} value={numbers.get(id)}>
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            <span className={styles['about']}>
              {[publisher, dateNote ?? date, networkWords.sourceTypes[type]]
                .filter((words) => words)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
