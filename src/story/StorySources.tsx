import type { Network } from '../domain/network/network.ts'
import type { Story } from '../domain/network/schema/story.ts'
import { storySources } from '../domain/stories/storySources.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { networkWords } from '../words/network.ts'
import { storyWords } from '../words/story.ts'
import styles from './StorySources.module.css'

interface StorySourcesProps {
  readonly network: Network
  readonly story: Story
  readonly onClose: () => void
}

const words = storyWords.sources

/** The page of sources that a story makes by itself. */
export function StorySources({ network, story, onClose }: StorySourcesProps) {
  const rows = storySources(network, story)
  return (
    <Dialog
      title={words.title(story.title)}
      isOpen
      size="large"
      closeLabel={words.close}
      onClose={onClose}
    >
      <p className={styles['hint']}>{rows.length === 0 ? words.none : words.hint}</p>
      <ul className={styles['list']}>
        {rows.map(({ source, number, cited, shown }) => (
          <li key={source.id}>
            <span className={styles['number']}>{number}</span>
            <div>
              {source.url ? (
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {source.title}
                </a>
              ) : (
                source.title
              )}
              <p className={styles['about']}>
                {[
                  source.publisher,
                  source.dateNote ?? source.date,
                  networkWords.sourceTypes[source.type],
                  cited.length > 0 ? words.cited(cited) : '',
                  shown.length > 0 ? words.shown(shown) : '',
                ]
                  .filter((part) => part)
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
