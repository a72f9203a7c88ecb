import { collectProblems } from '../domain/network/check/collectProblems.ts'
import { schemaProblems } from '../domain/network/check/schemaProblems.ts'
import type { OpenProblems } from '../domain/network/openProblems.ts'
import { shippedIndexSchema, type ShippedNetwork } from '../domain/network/shippedNetwork.ts'
import { fetchAheadOrNow, SHIPPED_FOLDER, SHIPPED_INDEX } from './fetchAhead.ts'
import { fetchText } from './fetchText.ts'
import { parseJson } from './json/parseJson.ts'
import { noText } from './textResult.ts'

type IndexResult =
  | { readonly ok: true; readonly networks: readonly ShippedNetwork[] }
  | { readonly ok: false; readonly problems: OpenProblems }

/** The networks that the site ships, in the order in which it lists them. `base` is the address of the page. Never rejects. */
export async function readShippedIndex(
  base: string,
  fetchFrom: typeof fetch = fetchAheadOrNow,
): Promise<IndexResult> {
  const fetched = await fetchText(SHIPPED_INDEX, base, fetchFrom)
  if (!fetched.ok) return fetched
  const parsed = parseJson(fetched.text)
  if (!parsed.ok) return noText(SHIPPED_INDEX, parsed.sentence)
  const checked = shippedIndexSchema.safeParse(parsed.value)
  if (checked.success) return { ok: true, networks: checked.data.networks }
  const problems = schemaProblems(shippedIndexSchema, parsed.value)
  return { ok: false, problems: collectProblems(SHIPPED_INDEX, problems) }
}

/** The address of a shipped network, to be opened with `openNetworkAddress`. */
export function shippedAddress({ file }: ShippedNetwork): string {
  return SHIPPED_FOLDER + file
}
