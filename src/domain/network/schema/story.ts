import { z } from 'zod/mini'
import { LIMITS } from '../limits.ts'
import { id, ids, name, text } from './primitives.ts'

export const ANNOTATION_KINDS = ['label', 'circle', 'arrow'] as const
export const ANNOTATION_SIDES = ['above', 'below', 'left', 'right'] as const

/** A mark a presenter puts at an entity; it goes where the entity goes. */
export const annotationSchema = z.looseObject({
  id,
  entity: id,
  kind: z.enum(ANNOTATION_KINDS),
  text: z.optional(text),
  side: z.optional(z.enum(ANNOTATION_SIDES)),
})

/** One view with something to say about it. */
export const storyStepSchema = z.looseObject({
  id,
  title: name,
  /** Markdown without HTML; a source is cited as a footnote by its id: `[^S202]`. */
  text: z.optional(text),
  /** for the presenter alone */
  notes: z.optional(text),
  /** What is shown, as the fragment of an address holds it. Without a camera everything lit and marked, or else everything, is in sight. */
  view: text,
  /** entities that stand out while the rest steps back */
  highlight: z.optional(ids),
  annotations: z.optional(z.array(annotationSchema).check(z.maxLength(LIMITS.listLength))),
})

export const storySchema = z.looseObject({
  id,
  title: name,
  description: z.optional(text),
  steps: z.array(storyStepSchema).check(z.maxLength(LIMITS.listLength)),
})

export type Annotation = z.infer<typeof annotationSchema>
export type StoryStep = z.infer<typeof storyStepSchema>
export type Story = z.infer<typeof storySchema>
