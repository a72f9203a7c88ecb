import { ArrowDown, ArrowUp, Copy, Plus, Trash2 } from 'lucide-react'
import { addStepFromView, copyStep, deleteStep, placeStep } from '../../commands/writeStory.ts'
import type { FoundStep } from '../../domain/stories/findStep.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
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
        <span className={styles['icons']}>
          <IconButton
            label={words.earlier}
            isDisabled={index <= 0}
            onPress={() => void placeStep(atlasStore, story.id, step.id, index - 1)}
          >
            <ArrowUp aria-hidden size={16} />
          </IconButton>
          <IconButton
            label={words.later}
            isDisabled={index >= story.steps.length - 1}
            onPress={() => void placeStep(atlasStore, story.id, step.id, index + 1)}
          >
            <ArrowDown aria-hidden size={16} />
          </IconButton>
          <IconButton
            label={words.copy}
            onPress={() => void copyStep(atlasStore, story.id, step.id)}
          >
            <Copy aria-hidden size={16} />
          </IconButton>
          <IconButton
            label={words.remove}
            onPress={() => void deleteStep(atlasStore, story.id, step.id)}
          >
            <Trash2 aria-hidden size={16} />
          </IconButton>
        </span>
      ) : null}
    </div>
  )
}
