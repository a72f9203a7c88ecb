import { useEffect, type RefObject } from 'react'

/** Tells the picture how much of the foot of the window the effect of stops takes: nothing of the drawing is to lie under it. */
export function useEffectSize(effect: RefObject<HTMLElement | null>, isShown: boolean): void {
  useEffect(() => {
    const element = effect.current
    if (!element || !isShown) return undefined
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => {
      style.setProperty('--effect-size', `${element.offsetHeight}px`)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty('--effect-size')
    }
  }, [effect, isShown])
}
