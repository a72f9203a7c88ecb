import { viewWords } from '../../words/view.ts'
import type { AtlasView } from './atlasView.ts'
import { readView, fragmentEntries, writeView } from './viewFragment.ts'

/** The network a link is about. A file on the person's machine can only be named, with the hash of its data. */
export type AddressedNetwork =
  | { readonly kind: 'shipped'; readonly id: string }
  | { readonly kind: 'address'; readonly path: string }
  | { readonly kind: 'file'; readonly title: string; readonly dataHash: string }

export interface Address {
  readonly network: AddressedNetwork | null
  readonly view: AtlasView
  readonly ignored: readonly string[]
}

const NETWORK_KEYS = ['network', 'file', 'hash'] as const

/**
 * The search and fragment of a link. Only `?data=` stands in the search: a fragment never reaches a server.
 */
export function writeAddress(
  network: AddressedNetwork,
  view: AtlasView,
): { search: string; fragment: string } {
  const parts = [writeView(view)]
  let search = ''
  if (network.kind === 'shipped') parts.unshift(`network=${encodeURIComponent(network.id)}`)
  else if (network.kind === 'address') search = `?data=${encodeURIComponent(network.path)}`
  else parts.unshift(`file=${encodeURIComponent(network.title)}`, `hash=${network.dataHash}`)
  return { search, fragment: parts.filter((part) => part !== '').join('&') }
}

/** Reads what `writeAddress` wrote; a broken part costs only itself and is named in `ignored`. */
export function readAddress(search: string, fragment: string): Address {
  const { view, ignored } = readView(fragment, NETWORK_KEYS)
  const path = new URLSearchParams(search).get('data')
  if (path !== null) return { network: { kind: 'address', path }, view, ignored }

  const entries = new Map(fragmentEntries(fragment))
  const id = decode(entries.get('network'))
  const title = decode(entries.get('file'))
  const dataHash = entries.get('hash') ?? ''
  if (id) return { network: { kind: 'shipped', id }, view, ignored }
  if (title && /^[0-9a-f]{64}$/.test(dataHash))
    return { network: { kind: 'file', title, dataHash }, view, ignored }
  const broken = NETWORK_KEYS.some((key) => entries.has(key))
  return {
    network: null,
    view,
    ignored: broken ? [viewWords.partNames.network, ...ignored] : ignored,
  }
}

function decode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text)
  } catch {
    return undefined
  }
}
