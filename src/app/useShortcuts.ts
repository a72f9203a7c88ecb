import { useLayoutEffect } from 'react'
import { ALL_COMMANDS } from '../commands/allCommands.ts'
import type { Command } from '../commands/command.ts'
import { matchesKeys } from '../commands/keys.ts'
import type { AtlasStore } from '../store/atlasStore.ts'

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !isToggle(target))
  )
}

function isToggle(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && /^(checkbox|radio|range|button)$/.test(target.type)
}

/** Runs commands from the keyboard, except what a field being typed into or an open dialog needs for itself. */
export function useShortcuts(store: AtlasStore, commands: readonly Command[] = ALL_COMMANDS): void {
  // At once: what is seen is pressed for.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const isChord = event.ctrlKey || event.metaKey
      if (isTyping(event.target) && !(isChord && event.key.toLowerCase() === 'k')) return
      if (store.getState().dialog !== null || document.querySelector('[role=dialog],[role=menu]'))
        return
      const command = commands.find(({ keys = [] }) =>
        keys.some((combination) => matchesKeys(event, combination)),
      )
      if (!command) return
      event.preventDefault()
      if (command.isPossible?.(store.getState()) ?? true) void command.run(store)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [store, commands])
}
