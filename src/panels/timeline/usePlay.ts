import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { showTimeSpan } from '../../commands/timeWindow.ts'
import type { TimeWindow } from '../../domain/filter/filter.ts'
import { binsOfWindow, moveSpan } from '../../domain/time/binSpan.ts'
import type { TimeHistogram } from '../../domain/time/timeHistogram.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { endGesture } from '../../store/gesture.ts'
import { timelineWords } from '../../words/timeline.ts'
import { binText, windowText } from './timeWords.ts'

/** ms a window stands still while it moves through time */
const STEP = 1000

/**
 * Moves the time window through the bars, one a second: the chosen window, or one bar where none is chosen. Stops at the
 * end, or when somebody else changes the window. All of it is one undo step.
 */
export function usePlay({ bins, unit }: TimeHistogram) {
  const [isPlaying, setPlaying] = useState(false)
  const shown = useRef<TimeWindow | null>(null)
  const { announce } = atlasStore.getState()

  const start = () => {
    const { time } = atlasStore.getState().filter
    const span = binsOfWindow(bins, time)
    const isWhole = span.first === 0 && span.last === bins.length - 1
    const isAtEnd = span.last === bins.length - 1
    endGesture(atlasStore)
    const from = isWhole
      ? { first: 0, last: 0 }
      : moveSpan(span, isAtEnd ? -bins.length : 0, bins.length)
    showTimeSpan(atlasStore, from)
    shown.current = atlasStore.getState().filter.time
    setPlaying(true)
    const first = bins[from.first]
    if (first) announce(timelineWords.playing(binText(first, unit), unit))
  }

  const stop = () => {
    setPlaying(false)
    announce(timelineWords.paused(windowText(atlasStore.getState().filter.time)))
  }

  const step = useEffectEvent(() => {
    const { time } = atlasStore.getState().filter
    if (time !== shown.current) return setPlaying(false)
    const span = moveSpan(binsOfWindow(bins, time), 1, bins.length)
    showTimeSpan(atlasStore, span)
    shown.current = atlasStore.getState().filter.time
    const last = bins.at(-1)
    if (span.last < bins.length - 1 || !last) return undefined
    setPlaying(false)
    announce(timelineWords.played(binText(last, unit)))
    return undefined
  })

  useEffect(() => {
    if (!isPlaying) return undefined
    const timer = setInterval(() => step(), STEP)
    return () => clearInterval(timer)
  }, [isPlaying])

  return { isPlaying, toggle: isPlaying ? stop : start }
}
