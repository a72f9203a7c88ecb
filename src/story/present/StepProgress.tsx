import { storyWords } from '../../words/story.ts'
import styles from './StepProgress.module.css'

interface StepProgressProps {
  /** 1 up */
  readonly number: number
  readonly count: number
}

/** How far a story is, as a row of marks and in words. */
export function StepProgress({ number, count }: StepProgressProps) {
  return (
    <div className={styles['progress']}>
      <progress
        className={styles['bar']}
        aria-label={storyWords.progressLabel}
        value={number}
        max={count}
      />
      <span>{storyWords.progress(number, count)}</span>
    </div>
  )
}
