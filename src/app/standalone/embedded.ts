import { EMBEDDED, NETWORK_ID, OPENING_ID } from '../../domain/standalone/standalonePage.ts'
import type { OpenResult } from '../../io/networkFormat.ts'
import { openNetworkText } from '../../io/openNetworkText.ts'

const NETWORK_ALONE = `network=${EMBEDDED}`
const textOf = (id: string) => document.getElementById(id)?.textContent ?? ''

let opened: OpenResult | undefined

/** The network that stands in the page; read once. */
export function openEmbedded(): OpenResult {
  opened ??= openNetworkText(EMBEDDED, textOf(NETWORK_ID))
  return opened
}

/** What the page opens with, as in the fragment of a link: its network if nothing else, so that no welcome stands before it. */
export function openingFragment(): string {
  try {
    const { fragment } = JSON.parse(textOf(OPENING_ID)) as { fragment?: unknown }
    return typeof fragment === 'string' && fragment !== '' ? fragment : NETWORK_ALONE
  } catch {
    return NETWORK_ALONE
  }
}
