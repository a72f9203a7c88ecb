import { Plus } from 'lucide-react'
import { addStepFromView, copyStep, deleteStep, placeStep } from '../../commands/writeStory.ts'
import type { FoundStep } from '../../domain/stories/findStep.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { OrderTools } from '../../ui/OrderTools.tsx'
import { storyWords } from '../../words/story.ts'
import styles from './StepTools.module.css'

const words = storyWords.write

/** Adds a step, and moves, duplicates or deletes the one that is told. */
export function StepTools({ told: { story, step, index } }: { readonly told: FoundStep }) {
  return (
    <div className={styles['tools']}>
      <Button onPress={() => void addStepFromView(atlasStore)}>
        <Plus aria-hidden size={14} />
        {words.addStep}
      </Button>
      {step ? (
        <OrderTools
          labels={words}
          place={index}
          count={story.steps.length}
          onPlace={(to) => void placeStep(atlasStore, story.id, step.id, to)}
          onCopy={() => void copyStep(atlasStore, story.id, step.id)}
          onRemove={() => void deleteStep(atlasStore, story.id, step.id)}
        />
      ) : null}
    </div>
  )
}
