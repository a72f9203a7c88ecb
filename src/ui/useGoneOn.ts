import { useEffect, useRef, type RefObject } from 'react'

/**
 * Lets the keyboard go on at an element when what held it is gone, so that nobody falls back to the beginning of the page: once the element is
 * there, or, where a `moment` is given, whenever that changes. Whoever stands anywhere keeps their place.
 */
export function useGoneOn(element: RefObject<HTMLElement | null>, moment?: string): void {
  const known = useRef(moment)
  useEffect(() => {
    if (moment !== undefined && known.current === moment) return undefined
    known.current = moment
    const go = () => {
      if (document.activeElement === document.body) element.current?.focus()
    }
    go()
    // A menu hands the focus back in the frame after it is gone.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(go)
    })
    return () => cancelAnimationFrame(frame)
  }, [element, moment])
}
