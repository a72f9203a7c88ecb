import { Pause, Play } from 'lucide-react'
import { useEffect, useState } from 'react'
import { IconButton } from '../ui/IconButton.tsx'
import { learnWords } from '../words/learn.ts'
import styles from './StepClock.module.css'

const { timer: words } = learnWords
const SECOND = 1000

/** What is left of the time for a step. It begins with the step and can be stopped; it ends nothing. */
export function StepClock({ minutes }: { readonly minutes: number }) {
  const [seconds, setSeconds] = useState(0)
  const [isRunning, setIsRunning] = useState(true)
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(() => setSeconds((passed) => passed + 1), SECOND)
    return () => clearInterval(timer)
  }, [isRunning])
  const left = Math.round(minutes * 60) - seconds
  return (
    <span className={styles['clock']}>
      <span role="timer" aria-label={words.label} aria-live="off">
        {left >= 0 ? words.left(left) : words.over(-left)}
      </span>
      <IconButton
        label={isRunning ? words.pause : words.go}
        size="small"
        onPress={() => setIsRunning(!isRunning)}
      >
        {isRunning ? <Pause aria-hidden size={12} /> : <Play aria-hidden size={12} />}
      </IconButton>
    </span>
  )
}
