import { unsourcedSentences } from '../domain/lesson/unsourcedSentences.ts'
import type { Network } from '../domain/network/network.ts'
import { unsourcedInStory } from '../domain/stories/unsourcedInStory.ts'
import { commandLineWords } from '../words/commandLine.ts'

/** How many sentences are told in the terminal. */
const TOLD = 20

const { problem, moreProblems, unsourced: words } = commandLineWords

/** The sentences of stories and lessons that have no source, in lines for a terminal; none where all have one. They refuse nothing. */
export function unsourcedLines(network: Network): string[] {
  const { stories = [], lessons = [] } = network.file
  const found = [
    ...stories.flatMap((story, place) =>
      unsourcedInStory(network, story).map((one) => ({ ...one, of: `stories[${place}]` })),
    ),
    ...lessons.flatMap((lesson, place) =>
      unsourcedSentences(network, lesson).map((one) => ({ ...one, of: `lessons[${place}]` })),
    ),
  ]
  if (found.length === 0) return []
  const told = found
    .slice(0, TOLD)
    .map(({ of, path, sentence }) => `  ${problem(`${of}.${path}`, sentence)}`)
  const more = found.length > TOLD ? [`  ${moreProblems(found.length - TOLD)}`] : []
  return [words(found.length), ...told, ...more]
}
