type Value = string | number | null | undefined | false

/** Attributes by name; those without a value are left out. */
export type Attributes = Readonly<Record<string, Value>>

/** Controls and lone surrogates have no place in XML. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as XML takes it, in content and in attributes alike. */
export function escapeXml(text: string): string {
  return text.replaceAll(NO_XML, '').replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
}

/** A number with at most two digits behind the point. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function attribute(name: string, value: Value): string {
  if (value === null || value === undefined || value === false) return ''
  return ` ${name}="${typeof value === 'number' ? short(value) : escapeXml(value)}"`
}

/** An element of SVG; `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => attribute(key, value))
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** A group; nothing where it would be empty. */
export function group(attributes: Attributes, content: readonly string[]): string {
  const markup = content.join('')
  return markup === '' ? '' : element('g', attributes, markup)
}
