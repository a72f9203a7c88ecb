import type { NetworkFile } from '../network/schema/networkFile.ts'
import type { Story, StoryStep } from '../network/schema/story.ts'

/** Where a reader is in the stories of a network, by ids. */
export interface StoryPlace {
  readonly story: string
  readonly step: string | null
}

/** A place found in a network: `index` counts from 0, and is -1 in a story without steps. */
export interface FoundStep {
  readonly story: Story
  readonly step: StoryStep | null
  readonly index: number
}

/** The step that a place names; the first of its story where that is not there; null where the story is not there. */
export function findStep(
  { stories = [] }: NetworkFile,
  { story: storyId, step: stepId }: StoryPlace,
): FoundStep | null {
  const story = stories.find(({ id }) => id === storyId)
  if (!story) return null
  const found = story.steps.findIndex(({ id }) => id === stepId)
  const index = story.steps.length === 0 ? -1 : Math.max(0, found)
  return { story, step: story.steps[index] ?? null, index }
}
