import { viewWords } from '../../words/view.ts'
import type { AtlasView } from './atlasView.ts'
import type { StoryPlace } from '../stories/findStep.ts'
import { readView, fragmentEntries, writeView } from './viewFragment.ts'

/** The network a link is about. A file on the person's machine can only be named, with the hash of its data. */
export type AddressedNetwork =
  | { readonly kind: 'shipped'; readonly id: string }
  | { readonly kind: 'address'; readonly path: string }
  | { readonly kind: 'file'; readonly title: string; readonly dataHash: string }

export interface Address {
  readonly network: AddressedNetwork | null
  readonly view: AtlasView
  /** The step of a story that is told; its view is shown unless the link holds another. */
  readonly told: StoryPlace | null
  /** The lesson it opens with, if any. */
  readonly lesson?: string
  readonly ignored: readonly string[]
}

const NETWORK_KEYS = ['network', 'file', 'hash'] as const
const STORY_KEYS = ['story', 'step', 'lesson'] as const

/**
 * The search and fragment of a link; `view` null is the view of the step. Only `?data=` stands in the search: a fragment never reaches a server.
 */
export function writeAddress(
  network: AddressedNetwork,
  view: AtlasView | null,
  told: StoryPlace | null = null,
  lesson?: string,
): { search: string; fragment: string } {
  const parts = [...storyParts(told), view ? writeView(view) : '']
  if (lesson !== undefined) parts.unshift(`lesson=${encodeURIComponent(lesson)}`)
  let search = ''
  if (network.kind === 'shipped') parts.unshift(`network=${encodeURIComponent(network.id)}`)
  else if (network.kind === 'address') search = `?data=${encodeURIComponent(network.path)}`
  else parts.unshift(`file=${encodeURIComponent(network.title)}`, `hash=${network.dataHash}`)
  return { search, fragment: parts.filter((part) => part !== '').join('&') }
}

/** Search and fragment as they stand in a link behind the page's own path. */
export function addressText(search: string, fragment: string): string {
  return fragment === '' ? search : `${search}#${fragment}`
}

/** Reads what `writeAddress` wrote; a broken part costs only itself and is named in `ignored`. */
export function readAddress(search: string, fragment: string): Address {
  const { view, ignored } = readView(fragment, [...NETWORK_KEYS, ...STORY_KEYS])
  const path = new URLSearchParams(search).get('data')
  const entries = new Map(fragmentEntries(fragment))
  const told = readStory(entries)
  const lesson = decode(entries.get('lesson'))
  const shown = { view, told, ...(lesson && { lesson }) }
  if (path !== null) return { network: { kind: 'address', path }, ...shown, ignored }

  const id = decode(entries.get('network'))
  const title = decode(entries.get('file'))
  const dataHash = entries.get('hash') ?? ''
  if (id) return { network: { kind: 'shipped', id }, ...shown, ignored }
  if (title && /^[0-9a-f]{64}$/.test(dataHash))
    return { network: { kind: 'file', title, dataHash }, ...shown, ignored }
  const broken = NETWORK_KEYS.some((key) => entries.has(key))
  return {
    network: null,
    ...shown,
    ignored: broken ? [viewWords.partNames.network, ...ignored] : ignored,
  }
}

function storyParts(told: StoryPlace | null): string[] {
  if (!told) return []
  const step = told.step === null ? [] : [`step=${encodeURIComponent(told.step)}`]
  return [`story=${encodeURIComponent(told.story)}`, ...step]
}

function readStory(entries: ReadonlyMap<string, string>): StoryPlace | null {
  const story = decode(entries.get('story'))
  return story ? { story, step: decode(entries.get('step')) ?? null } : null
}

function decode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text)
  } catch {
    return undefined
  }
}
