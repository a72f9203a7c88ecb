import { openWords } from '../words/open.ts'

/**
 * The full address that `address`, as somebody wrote it into a link, means beside the page at `base`; or the
 * sentence that refuses it: only what lies on the page's own origin is read.
 */
export function sameOriginUrl(
  address: string,
  base: string,
): { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly sentence: string } {
  if (!URL.canParse(address, base)) {
    return { ok: false, sentence: openWords.address.odd(address) }
  }
  const url = new URL(address, base)
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  if (isWeb && url.origin === new URL(base).origin) return { ok: true, url }
  const sentence = openWords.address.otherOrigin(url.host || url.protocol)
  return { ok: false, sentence }
}
