import { startTransition, useEffect, useState, type ReactNode } from 'react'
import { layoutBegun } from './moments.ts'

/** Renders its children while a worker lays the first picture out: rendering them before would hold the picture up. */
export function BesidePicture({ children }: { readonly children: ReactNode }) {
  const [isTime, setIsTime] = useState(false)
  useEffect(() => {
    let isGone = false
    const show = () => {
      // In slices, so that the drawing does not wait when the layout is ready first.
      if (!isGone) startTransition(() => setIsTime(true))
    }
    void layoutBegun.then(show)
    return () => {
      isGone = true
    }
  }, [])
  return isTime ? children : null
}
