import { useEffect, useEffectEvent, useState, type RefObject } from 'react'

/** The place of the list entry that an event is about, or null. */
function placeOf(event: DragEvent): number | null {
  const entry = event.target instanceof Element ? event.target.closest('[data-place]') : null
  return entry instanceof HTMLElement ? Number(entry.dataset['place']) : null
}

/**
 * Lets the entries of a list be dragged to another place. Each carries `draggable` and `data-place`, its number from 0. Returns
 * the place that is pointed at while one is dragged.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
): number | null {
  const [over, setOver] = useState<number | null>(null)
  const move = useEffectEvent(onMove)
  useEffect(() => {
    const element = list.current
    if (!element) return undefined
    let from: number | null = null
    const start = (event: DragEvent) => {
      from = placeOf(event)
      event.dataTransfer?.setData('text/plain', String(from))
    }
    const drag = (event: DragEvent) => {
      if (from === null) return
      event.preventDefault()
      setOver(placeOf(event))
    }
    const drop = (event: DragEvent) => {
      const to = placeOf(event)
      if (from === null || to === null) return
      event.preventDefault()
      if (to !== from) move(from, to)
    }
    const end = () => {
      from = null
      setOver(null)
    }
    element.addEventListener('dragstart', start)
    element.addEventListener('dragover', drag)
    element.addEventListener('drop', drop)
    element.addEventListener('dragend', end)
    return () => {
      element.removeEventListener('dragstart', start)
      element.removeEventListener('dragover', drag)
      element.removeEventListener('drop', drop)
      element.removeEventListener('dragend', end)
    }
  }, [list])
  return over
}
