import { useLayoutEffect } from 'react'
import type { AtlasStore } from '../../store/atlasStore.ts'
import { asideKey, stageKey } from './presentKeys.ts'

const TYPING = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select'

/** Keys that press what has the focus. */
const isPress = (key: string) => key === 'Enter' || key === ' '

function isMeantForElse({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector('[role=dialog], [role=menu]')) return true
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches(TYPING)) return true
  return isPress(key) && target.closest('button, a[href]') !== null
}

/** The keys of clickers and keyboards, before anything else hears them; no other single letter does anything on the stage. */
export function usePresentKeys(store: AtlasStore): void {
  // At once: a clicker is pressed as soon as the stage is seen.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { presenting } = store.getState()
      if (!presenting || isMeantForElse(event)) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const act = presenting.isAside ? asideKey(event.key) : stageKey(event.key)
      const isStray = !presenting.isAside && /^(\p{L}|Delete|\d)$/u.test(event.key)
      if (!act && !isStray) return
      event.preventDefault()
      event.stopImmediatePropagation()
      act?.(store)
    }
    addEventListener('keydown', onKeyDown, { capture: true })
    return () => removeEventListener('keydown', onKeyDown, { capture: true })
  }, [store])
}
