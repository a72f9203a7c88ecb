import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { BREVITIES, type Brevity } from '../../domain/dossier/brevity.ts'

/** How brief a dossier has to be, and where to draw it to find out. */
export interface BrevityFound {
  readonly brevity: Brevity
  /** The page it is measured on: as wide and as high as the paper is within its margins. */
  readonly page: RefObject<HTMLDivElement | null>
  /** Even the briefest does not fit. */
  readonly isTooLong: boolean
}

/** Finds the first of the brevities with which a sheet fits on its page: each is drawn out of sight until one does. Begins anew with what `of` names. */
export function useBrevity(of: string): BrevityFound {
  const [tried, setTried] = useState({ of, step: 0, isTooLong: false })
  const page = useRef<HTMLDivElement>(null)
  const { step, isTooLong } = tried.of === of ? tried : { step: 0, isTooLong: false }
  useLayoutEffect(() => {
    const drawn = page.current
    if (!drawn || drawn.scrollHeight <= drawn.clientHeight || isTooLong) return
    const isLast = step === BREVITIES.length - 1
    setTried({ of, step: isLast ? step : step + 1, isTooLong: isLast })
  }, [of, step, isTooLong])
  return { brevity: BREVITIES[step]!, page, isTooLong }
}
