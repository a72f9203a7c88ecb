import { ChevronLeft, ChevronRight } from 'lucide-react'
import { goBySteps } from '../commands/tellStory.ts'
import type { FoundStep } from '../domain/stories/findStep.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { storyWords } from '../words/story.ts'
import styles from './StepNav.module.css'

/** To the step before and after, and how far the story is. */
export function StepNav({ told: { story, index } }: { readonly told: FoundStep }) {
  const count = story.steps.length
  return (
    <div className={styles['nav']}>
      <IconButton
        label={storyWords.previous}
        isDisabled={index <= 0}
        onPress={() => goBySteps(atlasStore, -1)}
      >
        <ChevronLeft aria-hidden size={16} />
      </IconButton>
      <span className={styles['progress']}>{storyWords.progress(index + 1, count)}</span>
      <IconButton
        label={storyWords.next}
        isDisabled={index >= count - 1}
        onPress={() => goBySteps(atlasStore, 1)}
      >
        <ChevronRight aria-hidden size={16} />
      </IconButton>
    </div>
  )
}
