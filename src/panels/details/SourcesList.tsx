import { Pencil } from 'lucide-react'
import type { Network } from '../../domain/network/network.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { detailsWords } from '../../words/details.ts'
import { networkWords } from '../../words/network.ts'
import { HandOnBar } from './HandOnBar.tsx'
import { Section } from './Section.tsx'
import { SourceLink } from './SourceLink.tsx'
import styles from './SourcesList.module.css'

interface SourcesListProps {
  readonly network: Network
  readonly ids: readonly string[]
}

/** The documents behind what is shown, under the numbers used in the text. */
export function SourcesList({ network, ids }: SourcesListProps) {
  const numberOf = (id: string) => network.sourceNumber.get(id) ?? 0
  const sources = [...new Set(ids)]
    .flatMap((id) => network.sourceById.get(id) ?? [])
    .toSorted((a, b) => numberOf(a.id) - numberOf(b.id))
  if (sources.length === 0) return null
  return (
    <Section title={detailsWords.sources} end={sources.length}>
      <ul className={styles['list']}>
        {sources.map(({ id, publisher, date, dateNote, type }) => (
          <li key={id}>
            <span className={styles['number']}>{numberOf(id)}</span>
            <div>
              <SourceLink network={network} id={id} />
              <p className={styles['about']}>
                {[publisher, dateNote ?? date, networkWords.sourceTypes[type]]
                  .filter((words) => words)
                  .join(' · ')}
              </p>
            </div>
            <span className={styles['tools']}>
              <HandOnBar kind="source" id={id} number={numberOf(id)} />
              <IconButton
                label={detailsWords.editSource(numberOf(id))}
                size="small"
                onPress={() => atlasStore.getState().edit({ kind: 'source', id })}
              >
                <Pencil aria-hidden size={14} />
              </IconButton>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
