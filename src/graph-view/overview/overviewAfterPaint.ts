import { firstPaint } from '../firstPaint.ts'
import type { Overview } from './attachOverview.ts'

/** Fetches the overview once the picture stands, as nobody looks for it before. Returns the end of it. */
export function overviewAfterPaint(overview: Overview): () => void {
  let end: (() => void) | null = null
  let isOver = false
  const begin = async () => {
    await firstPaint
    const { attachOverview } = await import('./attachOverview.ts')
    if (!isOver) end = attachOverview(overview)
  }
  void begin()
  return () => {
    isOver = true
    end?.()
  }
}
