import { viewWords } from '../../words/view.ts'
import { readList, writeList } from './fragmentText.ts'
import type { ViewPart } from './viewPart.ts'

/** The part of a fragment that holds what a person takes as listed. */
export const OWNERSHIP_PARTS: readonly ViewPart[] = [
  {
    key: 'supposed-listed',
    name: viewWords.partNames.supposedListed,
    write: (view) => writeList(view.supposedListed) || undefined,
    read: (text, view) => ({ ...view, supposedListed: [...new Set(readList(text))] }),
  },
]
