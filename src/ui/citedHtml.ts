import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'
import Markdown from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { citations } from './citations.ts'

/** What Markdown can become; anything else goes, and its text stays. */
const TAGS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li strong em del code pre blockquote table thead tbody tr th td a sup'.split(
    ' ',
  ),
)
const ALONE = new Set(['br', 'hr'])

const escapeHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

type Properties = {
  readonly children?: ReactNode
  readonly href?: string
  readonly title?: string
}

function htmlOf(node: ReactNode, markOf: (ids: readonly string[]) => string): string {
  if (typeof node === 'string' || typeof node === 'number') return escapeHtml(String(node))
  if (!isValidElement(node))
    return Array.isArray(node)
      ? Children.toArray(node)
          .map((child) => htmlOf(child, markOf))
          .join('')
      : ''
  const { type, props } = node as ReactElement<Properties>
  const tag = typeof type === 'string' ? type : ''
  if (ALONE.has(tag)) return `<${tag}>`
  if (tag === 'sup') {
    const mark = markOf((props.title ?? '').split(' '))
    return mark === '' ? '' : `<sup>${escapeHtml(mark)}</sup>`
  }
  const inner = htmlOf(props.children, markOf)
  if (!TAGS.has(tag)) return inner
  if (tag !== 'a') return `<${tag}>${inner}</${tag}>`
  return props.href ? `<a href="${escapeHtml(props.href)}">${inner}</a>` : inner
}

/**
 * A text in Markdown as HTML for a page without scripts: the same as `CitedText` shows, everything escaped, HTML and pictures
 * left out, links to the web alone. `markOf` says what stands for the sources that are cited side by side; nothing
 * does where it is empty.
 */
export function citedHtml(text: string, markOf: (ids: readonly string[]) => string): string {
  const tree = Markdown({
    children: text,
    skipHtml: true,
    remarkPlugins: [remarkGfm, citations],
    disallowedElements: ['img'],
    urlTransform: (url) => (/^https?:\/\//i.test(url) ? url : ''),
  })
  return htmlOf(isValidElement<Properties>(tree) ? tree.props.children : tree, markOf)
}
