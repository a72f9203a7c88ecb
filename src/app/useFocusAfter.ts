import { useEffect } from 'react'
import type { AtlasStore } from '../store/atlasStore.ts'

/**
 * A dialog gives the focus back to what opened it. One that opened by itself has nothing to give it back to: then the
 * picture takes it, so that a reader does not stand nowhere.
 */
export function useFocusAfter(store: AtlasStore, isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined
    return () => {
      // The kit hands the focus back in the frame after the dialog is gone.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const { dialog, tour, openProblems, open, ...state } = store.getState()
          const isCovered = dialog !== null || tour || openProblems !== null
          const isAway = !open || (state.isNarrow && state.narrowArea !== 'centre')
          if (!isCovered && !isAway && document.activeElement === document.body) state.askKeyboard()
        }),
      )
    }
  }, [store, isOpen])
}
