import { fragmentEntries } from '../view/viewFragment.ts'
import { readList, writeList } from '../view/fragmentText.ts'
import type { IdFor, IdKind } from './neutralIds.ts'

/** What a fragment needs to know to name nobody. */
export interface FragmentMask {
  readonly idFor: IdFor
  readonly say: (text: string) => string
  /** what somebody typed to search for */
  readonly typed: (text: string) => string
}

const ENTITY_LISTS = new Set(
  'selected revealed stopped supposed-listed entry-points end-users'.split(' '),
)
/** An id and its place, x and y in turn. */
const MOVED = /^moved-/

function maskPart(key: string, text: string, { idFor, say, typed }: FragmentMask): string {
  const row = (kind: IdKind) => (id: string) => idFor(kind, id) ?? say(id)
  const entity = row('entities')
  if (key === 'text') return encodeURIComponent(typed(decodeURIComponent(text)))
  if (key === 'relations') return writeList(readList(text).map(row('relations')))
  if (key === 'story') return encodeURIComponent(row('stories')(decodeURIComponent(text)))
  if (key === 'lesson') return encodeURIComponent(row('lessons')(decodeURIComponent(text)))
  if (key === 'step') return encodeURIComponent(row('steps')(decodeURIComponent(text)))
  const list = readList(text)
  if (ENTITY_LISTS.has(key)) return writeList(list.map(entity))
  if (MOVED.test(key))
    return writeList(list.map((entry, place) => (place % 3 === 0 ? entity(entry) : entry)))
  return list.some((entry) => say(entry) !== entry) ? writeList(list.map(say)) : text
}

/** A view in an address, or a step of a story, with neutral ids and nobody's name. A part that cannot be read is left out. */
export function maskFragment(fragment: string, mask: FragmentMask): string {
  return fragmentEntries(fragment)
    .flatMap(([key, text]) => {
      try {
        const said = mask.say(key)
        return text === '' && !fragment.includes(`${key}=`)
          ? said
          : `${said}=${maskPart(key, text, mask)}`
      } catch {
        return []
      }
    })
    .join('&')
}
