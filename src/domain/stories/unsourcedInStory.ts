import type { Network } from '../network/network.ts'
import type { Problem } from '../network/openProblems.ts'
import type { Story } from '../network/schema/story.ts'
import { bareSentences } from './bareSentences.ts'

/**
 * The sentences an audience is shown that carry neither a source nor a mark that says why they need none, with their places. Notes are for
 * the presenter alone. None in a network that is invented: there is nothing to be true to.
 */
export function unsourcedInStory({ file }: Network, { steps }: Story): Problem[] {
  if (file.meta.fictional === true) return []
  return steps.flatMap(({ text = '' }, place) =>
    [...new Set(bareSentences(text))].map((sentence) => ({
      path: `steps[${place}].text`,
      sentence,
    })),
  )
}
