import { useEffect, useRef, type RefObject } from 'react'

/** Whether Tab is moving the focus just now: true from its press until it is let go. */
export function useTabbing(): RefObject<boolean> {
  const isTabbing = useRef(false)
  useEffect(() => {
    const onKey = ({ type, key }: KeyboardEvent) => {
      isTabbing.current = type === 'keydown' && key === 'Tab'
    }
    const onPointer = () => {
      isTabbing.current = false
    }
    addEventListener('keydown', onKey, true)
    addEventListener('keyup', onKey, true)
    addEventListener('pointerdown', onPointer, true)
    return () => {
      removeEventListener('keydown', onKey, true)
      removeEventListener('keyup', onKey, true)
      removeEventListener('pointerdown', onPointer, true)
    }
  }, [])
  return isTabbing
}
