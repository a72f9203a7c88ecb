import type { EntityId } from '../network/schema/entity.ts'
import type { Story, StoryStep } from '../network/schema/story.ts'

function stepWithout(step: StoryStep, gone: ReadonlySet<EntityId>): StoryStep {
  const { highlight, annotations } = step
  const isNamed =
    highlight?.some((id) => gone.has(id)) || annotations?.some(({ entity }) => gone.has(entity))
  if (!isNamed) return step
  return {
    ...step,
    ...(highlight && { highlight: highlight.filter((id) => !gone.has(id)) }),
    ...(annotations && { annotations: annotations.filter(({ entity }) => !gone.has(entity)) }),
  }
}

/** Stories that light and mark none of the entities that are gone; the same objects where they never did. */
export function storiesWithoutEntities(
  stories: readonly Story[],
  gone: ReadonlySet<EntityId>,
): Story[] {
  return stories.map((story) => {
    const steps = story.steps.map((step) => stepWithout(step, gone))
    return steps.every((step, place) => step === story.steps[place]) ? story : { ...story, steps }
  })
}
