import { useState } from 'react'
import { renameStory } from '../../commands/writeStory.ts'
import type { Story } from '../../domain/network/schema/story.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { TextField } from '../../ui/TextField.tsx'
import { storyWords } from '../../words/story.ts'

/** The title of the story while it is written. */
export function StoryTitle({ story }: { readonly story: Story }) {
  const [title, setTitle] = useState(story.title)
  return (
    <TextField
      label={storyWords.write.storyTitle}
      value={title}
      maxLength={200}
      onChange={setTitle}
      onBlur={() => {
        const next = title.trim()
        if (next === '') setTitle(story.title)
        else if (next !== story.title) void renameStory(atlasStore, story.id, next)
      }}
    />
  )
}
