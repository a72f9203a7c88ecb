import { renameStory } from '../../commands/writeStory.ts'
import type { Story } from '../../domain/network/schema/story.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useTyped } from '../../ui/useTyped.ts'
import { storyWords } from '../../words/story.ts'

/** The title of the story while it is written. */
export function StoryTitle({ story }: { readonly story: Story }) {
  const { text: title, type, send } = useTyped(story.title)
  return (
    <TextField
      label={storyWords.write.storyTitle}
      value={title}
      maxLength={200}
      onChange={type}
      onBlur={() => {
        const next = title.trim()
        if (next === '') return type(story.title)
        if (next === story.title) return
        send(title)
        void renameStory(atlasStore, story.id, next)
      }}
    />
  )
}
