import { fetchAheadOrNow } from './fetchAhead.ts'
import { fetchText } from './fetchText.ts'
import type { OpenResult } from './networkFormat.ts'
import { openNetworkText } from './openNetworkText.ts'

/** Opens the network at an address of the page's own origin; `base` is the address of the page. Never rejects. */
export async function openNetworkAddress(
  address: string,
  base: string,
  fetchFrom: typeof fetch = fetchAheadOrNow,
): Promise<OpenResult> {
  const fetched = await fetchText(address, base, fetchFrom)
  return fetched.ok ? openNetworkText(fetched.name, fetched.text) : fetched
}
