import { startStory } from '../commands/tellStory.ts'
import type { Story } from '../domain/network/schema/story.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { storyWords } from '../words/story.ts'
import styles from './StoryList.module.css'

/** The stories of a network, to choose from. */
export function StoryList({ stories }: { readonly stories: readonly Story[] }) {
  const { title, hint } = storyWords.noStories
  if (stories.length === 0) return <EmptyState title={title}>{hint}</EmptyState>
  return (
    <section>
      <h2 className={styles['title']}>{storyWords.stories}</h2>
      <ul className={styles['list']}>
        {stories.map(({ id, title: name, description, steps }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['story']}
              onClick={() => startStory(atlasStore, id)}
            >
              <span className={styles['name']}>{name}</span>
              {description ? <span>{description}</span> : null}
              <span className={styles['count']}>{storyWords.stepCount(steps.length)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
