import { viewWords } from '../../words/view.ts'
import { readList, writeList } from './fragmentText.ts'
import type { ViewPart } from './viewPart.ts'

/** The parts of a fragment that hold what is stopped, and whether the stops count now. */
export const REMOVAL_PARTS: readonly ViewPart[] = [
  {
    key: 'mode',
    name: viewWords.partNames.mode,
    write: (view) => (view.mode === 'whatIf' ? 'what-if' : undefined),
    read: (text, view) => (text === 'what-if' ? { ...view, mode: 'whatIf' } : undefined),
  },
  {
    key: 'stopped',
    name: viewWords.partNames.stopped,
    write: (view) => writeList(view.stopped) || undefined,
    read: (text, view) => ({ ...view, stopped: [...new Set(readList(text))] }),
  },
]
