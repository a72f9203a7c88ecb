import { Ellipsis } from 'lucide-react'
import { deleteStory } from '../commands/writeStory.ts'
import { chooseStory } from '../commands/tellStory.ts'
import type { Story } from '../domain/network/schema/story.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { MenuButton } from '../ui/MenuButton.tsx'
import { storyWords } from '../words/story.ts'

interface StoryMenuProps {
  readonly story: Story
  readonly onNew: () => void
  readonly onSources: () => void
}

/** What is done rarely with a story. */
export function StoryMenu({ story, onNew, onSources }: StoryMenuProps) {
  const { write, sources, allStories, leave, menu } = storyWords
  return (
    <MenuButton
      label={menu}
      look="quiet"
      hasChevron={false}
      groups={[
        {
          id: 'read',
          entries: [
            { id: 'sources', label: sources.show, onAction: onSources },
            { id: 'all', label: allStories, onAction: () => chooseStory(atlasStore) },
          ],
        },
        {
          id: 'write',
          entries: [
            { id: 'new', label: write.newStory, onAction: onNew },
            {
              id: 'delete',
              label: write.deleteStory,
              onAction: () => void deleteStory(atlasStore, story.id, story.title),
            },
          ],
        },
        {
          id: 'leave',
          entries: [
            {
              id: 'leave',
              label: leave,
              onAction: () => atlasStore.getState().stopTelling(),
            },
          ],
        },
      ]}
    >
      <Ellipsis aria-hidden size={16} />
    </MenuButton>
  )
}
