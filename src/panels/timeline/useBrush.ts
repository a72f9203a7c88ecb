import { useRef, type PointerEvent } from 'react'
import { clearTimeWindow, showTimeSpan } from '../../commands/timeWindow.ts'
import { moveEnd, moveSpan, spanBetween, type BinSpan } from '../../domain/time/binSpan.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { endGesture } from '../../store/gesture.ts'

/** Two presses within so many ms belong together: what a double click changes is one step. */
const DOUBLE_PRESS = 500

interface Drag {
  readonly kind: 'choose' | 'move' | keyof BinSpan
  /** the bin that was pressed, and the span as it was then */
  readonly pressed: number
  readonly before: BinSpan
}

const onDoubleClick = () => clearTimeWindow(atlasStore)

/** Pointer handlers of the plot: drag chooses, moves or widens the time window, double click clears it. */
export function useBrush(size: number, span: BinSpan, isWhole: boolean) {
  const drag = useRef<Drag | null>(null)
  const lastPress = useRef(-Infinity)

  const binAt = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    return Math.floor(((event.clientX - left) / (width || 1)) * size)
  }

  const spanAt = ({ kind, pressed, before }: Drag, bin: number): BinSpan => {
    if (kind === 'choose') return spanBetween(pressed, bin, size)
    if (kind === 'move') return moveSpan(before, bin - pressed, size)
    return moveEnd(before, kind, before[kind] + bin - pressed, size)
  }

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    if (event.timeStamp - lastPress.current > DOUBLE_PRESS) endGesture(atlasStore)
    lastPress.current = event.timeStamp
    event.currentTarget.setPointerCapture(event.pointerId)
    const pressed = binAt(event)
    const handle = (event.target as Element).closest<HTMLElement>('[data-end]')?.dataset['end']
    const isInside = !isWhole && pressed >= span.first && pressed <= span.last
    const kind = handle === 'first' || handle === 'last' ? handle : isInside ? 'move' : 'choose'
    drag.current = { kind, pressed, before: span }
    if (kind === 'choose') showTimeSpan(atlasStore, spanAt(drag.current, pressed))
  }

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (drag.current) showTimeSpan(atlasStore, spanAt(drag.current, binAt(event)))
  }

  const onPointerUp = () => {
    drag.current = null
  }

  const onPointerCancel = () => {
    if (drag.current) showTimeSpan(atlasStore, drag.current.before)
    drag.current = null
  }

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onDoubleClick }
}
