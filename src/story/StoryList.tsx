import { startStory } from '../commands/tellStory.ts'
import type { Story } from '../domain/network/schema/story.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { storyWords } from '../words/story.ts'
import styles from './StoryList.module.css'

interface StoryListProps {
  readonly stories: readonly Story[]
  readonly onNew: () => void
}

/** The stories of a network, to choose from. */
export function StoryList({ stories, onNew }: StoryListProps) {
  const { title, hint } = storyWords.noStories
  const create = <Button onPress={onNew}>{storyWords.write.newStory}</Button>
  if (stories.length === 0)
    return (
      <EmptyState title={title} actions={create}>
        {hint}
      </EmptyState>
    )
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
      {create}
    </section>
  )
}
