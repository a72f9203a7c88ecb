import { embedWords } from '../../words/embed.ts'

const escapeAttribute = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** The address of a full view as the one to embed; `address` is absolute. */
export function embeddedAddress(address: string): string {
  const url = new URL(address)
  const search = url.search.replace(/^\?/, '')
  url.search = search === '' ? 'embed' : `${search}&embed`
  return url.href
}

/** The search of an address without what makes it an embedded one. */
export function withoutEmbed(search: string): string {
  const parts = search.replace(/^\?/, '').split('&')
  const others = parts.filter((part) => part !== '' && !/^embed(=|$)/.test(part))
  return others.length === 0 ? '' : `?${others.join('&')}`
}

/** HTML that shows a view inside another page. */
export function embedCode(address: string, title: string): string {
  const source = escapeAttribute(embeddedAddress(address))
  const name = escapeAttribute(embedWords.frameTitle(title))
  return `<iframe src="${source}" title="${name}" width="100%" height="560" loading="lazy"></iframe>`
}
