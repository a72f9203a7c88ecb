import type { KeyboardEvent } from 'react'
import { showTimeSpan } from '../../commands/timeWindow.ts'
import { moveEnd, type BinSpan } from '../../domain/time/binSpan.ts'
import type { TimeBin } from '../../domain/time/timeHistogram.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { endGesture } from '../../store/gesture.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import { timelineWords } from '../../words/timeline.ts'
import styles from './TimeHandle.module.css'

const PAGE = 5

interface TimeHandleProps {
  readonly end: keyof BinSpan
  readonly bins: readonly TimeBin[]
  readonly span: BinSpan
}

function sayEnd(end: keyof BinSpan, bins: readonly TimeBin[], at: number): string {
  const bin = bins[at]
  if (!bin) return ''
  if (end === 'first')
    return at === 0 ? timelineWords.fromTheStart(bin.from) : timelineWords.from(bin.from)
  return at === bins.length - 1 ? timelineWords.untilTheEnd(bin.to) : timelineWords.until(bin.to)
}

/** One end of the time window: dragged by the plot it stands on, or moved by arrows, Page, Home and End. */
export function TimeHandle({ end, bins, span }: TimeHandleProps) {
  const at = span[end]
  const edge = end === 'first' ? at : at + 1

  const move = (to: number) => showTimeSpan(atlasStore, moveEnd(span, end, to, bins.length))

  const answerKey = (event: KeyboardEvent) => {
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      PageDown: at - PAGE,
      PageUp: at + PAGE,
      Home: 0,
      End: bins.length - 1,
    }
    const to = places[event.key]
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    // A held key is one gesture, each press its own.
    if (!event.repeat) endGesture(atlasStore)
    move(to)
  }

  return (
    <span
      data-end={end}
      className={joinClasses(styles['handle'], styles[end])}
      style={{ insetInlineStart: `${(edge / bins.length) * 100}%` }}
    >
      <input
        type="range"
        className={styles['input']}
        aria-label={timelineWords[end === 'first' ? 'start' : 'end']}
        aria-valuetext={sayEnd(end, bins, at)}
        min={end === 'first' ? 0 : span.first}
        max={end === 'first' ? span.last : bins.length - 1}
        value={at}
        onChange={(event) => move(Number(event.target.value))}
        onKeyDown={answerKey}
      />
    </span>
  )
}
