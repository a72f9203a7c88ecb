import { useRef, type KeyboardEvent } from 'react'
import { showStep } from '../commands/tellStory.ts'
import { placeStep } from '../commands/writeStory.ts'
import type { FoundStep } from '../domain/stories/findStep.ts'
import { atlasStore } from '../store/atlasStore.ts'
import { joinClasses } from '../ui/joinClasses.ts'
import { storyWords } from '../words/story.ts'
import styles from './StepRail.module.css'
import { useDragOrder } from './write/useDragOrder.ts'

interface StepRailProps {
  readonly told: FoundStep
  /** Steps can be moved, by dragging or with Alt and an arrow key. */
  readonly isWriting: boolean
}

const UP_DOWN: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 }

/** Every step by number and title; a press goes there. */
export function StepRail({ told: { story, index }, isWriting }: StepRailProps) {
  const list = useRef<HTMLOListElement>(null)
  const move = (from: number, to: number) => {
    const step = story.steps[from]
    if (step && to >= 0 && to < story.steps.length)
      void placeStep(atlasStore, story.id, step.id, to)
  }
  const over = useDragOrder(list, move)
  const moveByKey = (event: KeyboardEvent, place: number) => {
    const by = UP_DOWN[event.key]
    if (!isWriting || !event.altKey || by === undefined) return
    event.preventDefault()
    move(place, place + by)
  }
  return (
    <nav aria-label={storyWords.steps}>
      <ol ref={list} className={styles['rail']}>
        {story.steps.map((step, place) => (
          <li
            key={step.id}
            draggable={isWriting}
            data-place={place}
            className={over === place ? styles['over'] : undefined}
          >
            <button
              type="button"
              className={joinClasses(
                styles['step'],
                place === index ? styles['now'] : undefined,
                place < index ? styles['told'] : undefined,
              )}
              {...(place === index && { 'aria-current': 'step' })}
              title={isWriting ? storyWords.write.dragHint : undefined}
              onKeyDown={(event) => moveByKey(event, place)}
              onClick={() => showStep(atlasStore, { story: story.id, step: step.id })}
            >
              <span className={styles['number']}>{place + 1}</span>
              {step.title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
