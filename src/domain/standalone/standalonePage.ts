/** What a stand-alone page calls the one network it holds. */
export const EMBEDDED = 'network'

/** The elements of the page that hold its network, what it opens with, and its script. */
export const NETWORK_ID = 'atlas-network'
export const OPENING_ID = 'atlas-opening'
export const CODE_ID = 'atlas-code'

interface PageParts {
  /** of its words, BCP 47 */
  readonly language: string
  readonly title: string
  readonly styles: string
  readonly code: string
  /** as a `data:` address */
  readonly icon: string
  /** what a policy calls a text: `sha256-…` */
  readonly hashOf: (text: string) => string
}

/** The policy of a page that is all there is: one script, one stylesheet, workers on that script, and no connection. */
export function standalonePolicy(codeHash: string, styleHash: string): string {
  return [
    "default-src 'none'",
    `script-src '${codeHash}'`,
    `style-src '${styleHash}'`,
    'worker-src blob:',
    'font-src data:',
    'img-src data: blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** A text as it may stand between tags. */
const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** JSON as it may stand in a script element: without a sign that could end the element or begin a comment. */
export const escapeJson = (json: string) => json.replaceAll('<', String.raw`\u003c`)

/**
 * Code as it may stand in a script element: what could end the element or begin a comment is written another way, which
 * texts and patterns, the only places where it can stand, read the same.
 */
export const escapeCode = (code: string) =>
  code.replaceAll(/<(?=\/?script|!--)/giu, String.raw`\x3C`)

const jsonElement = (id: string) => `<script type="application/json" id="${id}">`

/** A page with everything but a network. */
export function standaloneTemplate({
  language,
  title,
  styles,
  code,
  icon,
  hashOf,
}: PageParts): string {
  const script = escapeCode(code)
  if (/<\/style/i.test(styles)) throw new Error('The styles would end their element.')
  // The parser of a page would turn it into another sign, and the hash would not fit.
  if (/[\r\0]/.test(script + styles)) throw new Error('There is a carriage return or a null.')
  return `<!doctype html>
<html lang="${language}"><head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${standalonePolicy(hashOf(script), hashOf(styles))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta id="__________cytoscape_stylesheet">
<meta id="react-aria-pressable-style">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${icon}">
${jsonElement(OPENING_ID)}{}</script>
${jsonElement(NETWORK_ID)}{}</script>
<style>${styles}</style>
</head><body>
<div id="root"></div>
<script id="${CODE_ID}">${script}</script>
</body></html>
`
}

/** What a page is to hold. */
export interface PageContent {
  readonly title: string
  /** JSON of the network file */
  readonly network: string
  /** the view to open with, as in the fragment of a link */
  readonly fragment: string
}

function replaceBetween(page: string, start: string, end: string, content: string): string {
  const from = page.indexOf(start)
  const to = page.indexOf(end, from)
  if (from === -1 || to === -1) throw new Error(`The template has no ${start}`)
  return page.slice(0, from + start.length) + content + page.slice(to)
}

/** The page with a network in it; a template or a page that holds another network may be given. */
export function withNetwork(template: string, { title, network, fragment }: PageContent): string {
  const opening = escapeJson(JSON.stringify({ fragment }))
  const parts: readonly [string, string, string][] = [
    ['<title>', '</title>', escapeHtml(title)],
    [jsonElement(OPENING_ID), '</script>', opening],
    [jsonElement(NETWORK_ID), '</script>', escapeJson(network)],
  ]
  return parts.reduce(
    (page, [start, end, text]) => replaceBetween(page, start, end, text),
    template,
  )
}
