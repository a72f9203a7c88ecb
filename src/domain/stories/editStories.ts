import { newId } from '../edit/newId.ts'
import { changedRow, movedRow, rowBehind, withoutRow, withRow } from '../edit/rows.ts'
import type { Written } from '../edit/written.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import type { Story, StoryStep } from '../network/schema/story.ts'

/** A step before it has an id. */
export type NewStep = Omit<StoryStep, 'id'> & Pick<StoryStep, 'title' | 'view'>

const idFor = (rows: readonly { id: string }[], title: string, fallback: string) =>
  newId(title, fallback, (taken) => rows.some(({ id }) => id === taken))

function withStory(
  file: NetworkFile,
  storyId: string,
  change: (story: Story) => Story,
): NetworkFile {
  const stories = (file.stories ?? []).map((story) =>
    story.id === storyId ? change(story) : story,
  )
  return { ...file, stories }
}

const withSteps = (
  file: NetworkFile,
  storyId: string,
  change: (steps: readonly StoryStep[]) => StoryStep[],
) => withStory(file, storyId, (story) => ({ ...story, steps: change(story.steps) }))

/** A story without steps, behind those that are there. */
export function addStory(file: NetworkFile, title: string): Written {
  const stories = file.stories ?? []
  const id = idFor(stories, title, 'story')
  return { file: { ...file, stories: [...stories, { id, title, steps: [] }] }, id }
}

/** Without this story; without `stories` when it was the only one. */
export function removeStory(file: NetworkFile, storyId: string): NetworkFile {
  const { stories = [], ...rest } = file
  const left = stories.filter(({ id }) => id !== storyId)
  return left.length > 0 ? { ...rest, stories: left } : rest
}

/** Another title or description for a story; nothing changes where there is no such story. */
export function changeStory(
  file: NetworkFile,
  storyId: string,
  part: Partial<Pick<Story, 'title' | 'description'>>,
): NetworkFile {
  return withStory(file, storyId, (story) => ({ ...story, ...part }))
}

/** A step behind the one that is named, or at the end. */
export function addStep(
  file: NetworkFile,
  storyId: string,
  step: NewStep,
  behind: string | null,
): Written {
  let id = ''
  const next = withSteps(file, storyId, (steps) => {
    id = idFor(steps, step.title, 'step')
    return rowBehind(steps, { ...step, id }, behind)
  })
  return { file: next, id }
}

/** A step with some fields replaced; a field that is undefined is taken away. */
export function changeStep(
  file: NetworkFile,
  storyId: string,
  stepId: string,
  part: { readonly [Field in keyof StoryStep]?: StoryStep[Field] | undefined },
): NetworkFile {
  return withSteps(file, storyId, (steps) =>
    withRow(steps, stepId, (step) => changedRow(step, part)),
  )
}

/** The same step once more, behind itself. */
export function duplicateStep(file: NetworkFile, storyId: string, stepId: string): Written {
  const story = file.stories?.find(({ id }) => id === storyId)
  const step = story?.steps.find(({ id }) => id === stepId)
  if (!step) return { file, id: stepId }
  const { id: _, ...copy } = step
  return addStep(file, storyId, copy, stepId)
}

/** Without this step; `id` is the step that takes its place, or else the last; empty when none is left. */
export function removeStep(file: NetworkFile, storyId: string, stepId: string): Written {
  let id = ''
  const next = withSteps(file, storyId, (steps) => {
    const { left, next: after } = withoutRow(steps, stepId)
    id = after
    return left
  })
  return { file: next, id }
}

/** Puts a step at a place, 0 up; places beyond the ends are the ends. */
export function moveStep(
  file: NetworkFile,
  storyId: string,
  stepId: string,
  place: number,
): NetworkFile {
  return withSteps(file, storyId, (steps) => movedRow(steps, stepId, place))
}
