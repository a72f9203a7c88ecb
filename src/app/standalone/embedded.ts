import { EMBEDDED, NETWORK_ID, OPENING_ID } from '../../domain/standalone/standalonePage.ts'
import type { OpenResult } from '../../io/networkFormat.ts'
import { openNetworkText } from '../../io/openNetworkText.ts'

const textOf = (id: string) => document.getElementById(id)?.textContent ?? ''

let opened: OpenResult | undefined

/** The network that stands in the page; read once. */
export function openEmbedded(): OpenResult {
  opened ??= openNetworkText(EMBEDDED, textOf(NETWORK_ID))
  return opened
}

/** The view the page opens with, as in the fragment of a link; empty when it says none. */
export function openingFragment(): string {
  try {
    const { fragment } = JSON.parse(textOf(OPENING_ID)) as { fragment?: unknown }
    return typeof fragment === 'string' ? fragment : ''
  } catch {
    return ''
  }
}
