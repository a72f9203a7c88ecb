import type { Scene } from '../scene/scene.ts'
import type { paintHypothetical } from './paintHypothetical.ts'
import type { paintReroutes } from './paintReroutes.ts'

interface StopPainters {
  readonly reroutes: typeof paintReroutes
  readonly hypothetical: typeof paintHypothetical
}

/**
 * Painters of what only a question brings into the picture: routes that are left, relations that are only supposed. Fetched with the
 * first of them, and `onThere` is called when they are there; null where there is nothing of the kind.
 */
export function lazyStopPainters(scene: Scene, onThere: () => void): () => StopPainters | null {
  let painters: StopPainters | null = null
  let fetching: Promise<void> | null = null

  async function fetchThem(): Promise<void> {
    const [{ paintReroutes }, { paintHypothetical }] = await Promise.all([
      import('./paintReroutes.ts'),
      import('./paintHypothetical.ts'),
    ])
    painters = { reroutes: paintReroutes, hypothetical: paintHypothetical }
    onThere()
  }

  return () => {
    if (scene.reroutes.length === 0 && scene.hypothetical.length === 0) return null
    fetching ??= fetchThem()
    return painters
  }
}
