import { viewWords } from '../../words/view.ts'
import { ANALYSIS_PARTS } from './analysisParts.ts'
import { DEFAULT_VIEW, type AtlasView } from './atlasView.ts'
import { FILTER_PARTS } from './filterParts.ts'
import { LAYOUT_PARTS } from './layoutParts.ts'
import { MAP_PARTS } from './mapParts.ts'
import { REMOVAL_PARTS } from './removalParts.ts'
import { OWNERSHIP_PARTS } from './ownershipParts.ts'
import type { ViewPart } from './viewPart.ts'

const PARTS: readonly ViewPart[] = [
  ...FILTER_PARTS,
  ...LAYOUT_PARTS,
  ...MAP_PARTS,
  ...ANALYSIS_PARTS,
  ...REMOVAL_PARTS,
  ...OWNERSHIP_PARTS,
]

/** The longest fragment that is read at all: room for thousands of ids, no room for mischief. */
export const LONGEST_FRAGMENT = 200_000

export interface ReadView {
  readonly view: AtlasView
  /** The names of parts that could not be understood, each once. */
  readonly ignored: readonly string[]
}

/** A view as `key=value&…`, only what differs from the default, keys in a fixed order. */
export function writeView(view: AtlasView): string {
  return PARTS.flatMap((part) => {
    const text = part.write(view)
    return text === undefined ? [] : [`${part.key}=${text}`]
  }).join('&')
}

/** Splits a fragment into its entries, in order. */
export function fragmentEntries(fragment: string): [key: string, text: string][] {
  return fragment
    .slice(0, LONGEST_FRAGMENT)
    .split('&')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const at = entry.indexOf('=')
      return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)]
    })
}

/**
 * Reads what `writeView` wrote, part by part: what cannot be understood keeps its default and is named.
 * Keys in `elsewhere` belong to others and are passed over.
 */
export function readView(fragment: string, elsewhere: readonly string[] = []): ReadView {
  let view = DEFAULT_VIEW
  const ignored = new Set<string>()
  for (const [key, text] of fragmentEntries(fragment)) {
    if (elsewhere.includes(key)) continue
    const part = PARTS.find((candidate) => candidate.key === key)
    const next = part && tryRead(part, text, view)
    if (next) view = next
    else ignored.add(part?.name ?? viewWords.partNames.unknown(key))
  }
  return { view, ignored: [...ignored] }
}

function tryRead(part: ViewPart, text: string, view: AtlasView): AtlasView | undefined {
  try {
    return part.read(text, view)
  } catch (error) {
    // decodeURIComponent refuses broken escapes this way
    if (error instanceof URIError) return undefined
    throw error
  }
}
