import { showStep } from '../commands/tellStory.ts'
import type { FoundStep } from '../domain/stories/findStep.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { joinClasses } from '../ui/joinClasses.ts'
import { storyWords } from '../words/story.ts'
import styles from './StepRail.module.css'

/** Every step by number and title; a press goes there. */
export function StepRail({ told: { story, index } }: { readonly told: FoundStep }) {
  return (
    <nav aria-label={storyWords.steps}>
      <ol className={styles['rail']}>
        {story.steps.map((step, at) => (
          <li key={step.id}>
            <button
              type="button"
              className={joinClasses(
                styles['step'],
                at === index ? styles['now'] : undefined,
                at < index ? styles['told'] : undefined,
              )}
              {...(at === index && { 'aria-current': 'step' })}
              onClick={() => showStep(atlasStore, { story: story.id, step: step.id })}
            >
              <span className={styles['number']}>{at + 1}</span>
              {step.title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
