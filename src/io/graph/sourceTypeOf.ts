import type { Source } from '../../domain/network/schema/source.ts'

const UNITED_NATIONS = /(^|\.)un\.org$/
/** Ends of host names that only public authorities can have. */
const AUTHORITY = /(^|\.)(gov|mil|europa\.eu|gov\.[a-z]{2}|gc\.ca|gouv\.fr|go\.(jp|kr)|admin\.ch)$/

/** The sort of publisher behind a web address, as far as its host alone proves it; what proves nothing counts as press. */
export function sourceTypeOf(url: string | undefined): Source['type'] {
  const host = url === undefined || !URL.canParse(url) ? '' : new URL(url).hostname.toLowerCase()
  if (UNITED_NATIONS.test(host)) return 'un'
  return AUTHORITY.test(host) ? 'official' : 'press'
}
