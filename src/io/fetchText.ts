import { LIMITS } from '../domain/network/limits.ts'
import { openWords } from '../words/open.ts'
import { decodeText } from './decodeText.ts'
import { readStream } from './readStream.ts'
import { sameOriginUrl } from './sameOriginUrl.ts'
import { noText, type TextResult } from './textResult.ts'

const words = openWords.address

function refusal({ ok, status, headers }: Response): string | null {
  if (status === 404 || status === 410) return words.notFound
  if (!ok) return words.refused(status)
  const isPage = headers.get('content-type')?.includes('html') ?? false
  return isPage ? words.webPage : null
}

/**
 * The text at an address of the page's own origin, such as the one in `?data=`. `base` is the address of the page.
 * Other origins are refused before anything is asked of them, redirects to them by the browser. Never rejects.
 */
export async function fetchText(
  address: string,
  base: string,
  fetchFrom: typeof fetch = fetch,
): Promise<TextResult> {
  const place = sameOriginUrl(address, base)
  if (!place.ok) return noText(address, place.sentence)
  try {
    const response = await fetchFrom(place.url, { mode: 'same-origin' })
    const refused = refusal(response)
    if (refused) {
      await response.body?.cancel()
      return noText(address, refused)
    }
    const bytes = response.body
      ? await readStream(response.body, LIMITS.fileBytes)
      : new Uint8Array()
    if (!bytes) return noText(address, openWords.file.largerThan(LIMITS.fileBytes))
    return decodeText(address, bytes)
  } catch {
    return noText(address, words.unreachable)
  }
}
