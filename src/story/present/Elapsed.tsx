import { storyWords } from '../../words/story.ts'
import { useNow } from './useNow.ts'

/** Minutes and seconds since the presentation began. */
export function Elapsed({ since }: { readonly since: number }) {
  const seconds = Math.max(0, Math.floor((useNow() - since) / 1_000))
  const { elapsed, elapsedLabel } = storyWords.present
  return (
    <time role="timer" aria-label={elapsedLabel}>
      {elapsed(Math.floor(seconds / 60), seconds % 60)}
    </time>
  )
}
