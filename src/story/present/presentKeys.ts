import { endPresenting, goAside, returnToStage } from '../../commands/presentStory.ts'
import { goBySteps, returnToStep } from '../../commands/tellStory.ts'
import type { AtlasStore } from '../../store/atlasStore.ts'

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  Enter: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: -Infinity,
  End: Infinity,
}

function toggle(store: AtlasStore, key: 'isBlack' | 'showsTimer'): void {
  const { presenting, changePresenting } = store.getState()
  changePresenting({ [key]: !presenting?.[key] })
}

const OTHERS: Readonly<Record<string, (store: AtlasStore) => void>> = {
  b: (store) => toggle(store, 'isBlack'),
  '.': (store) => toggle(store, 'isBlack'),
  t: (store) => toggle(store, 'showsTimer'),
  r: returnToStep,
  backspace: returnToStep,
  w: goAside,
  escape: endPresenting,
}

/** What a key does on the stage, pressed there or in the speaker window; null where it does nothing. */
export function stageKey(key: string): ((store: AtlasStore) => void) | null {
  const by = STEPS[key]
  if (by !== undefined)
    return (store) => {
      store.getState().changePresenting({ isBlack: false })
      goBySteps(store, by)
    }
  return OTHERS[key.toLowerCase()] ?? null
}

/** What a key does in the workspace during a presentation. */
export function asideKey(key: string): ((store: AtlasStore) => void) | null {
  return /^(r|backspace)$/i.test(key) ? returnToStage : null
}
