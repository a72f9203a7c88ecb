/** What of the tree of a Markdown text is looked at here. */
interface MarkdownNode {
  type: string
  value?: string
  identifier?: string
  label?: string | null
  children?: MarkdownNode[]
  data?: { hName: string; hProperties: Record<string, string> }
}

const MARKS = /((?:\[\^[^\]\s]+\])+)/
const MARK = /\[\^([^\]\s]+)\]/g

function citation(ids: readonly string[]): MarkdownNode {
  return {
    type: 'citation',
    children: [],
    data: { hName: 'sup', hProperties: { title: [...new Set(ids)].join(' ') } },
  }
}

/** The word before a mark and the mark on one line: a number alone at the beginning of a line belongs to nothing. */
function keepTogether(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  return nodes.reduce<MarkdownNode[]>((kept, node) => {
    const before = kept.at(-1)
    const word = before?.type === 'text' ? (/\S+$/.exec(before.value ?? '')?.[0] ?? '') : ''
    if (node.type !== 'citation' || word === '') return [...kept, node]
    const rest = { type: 'text', value: (before?.value ?? '').slice(0, -word.length) }
    const children = [{ type: 'text', value: word }, node]
    const data = { hName: 'span', hProperties: { 'data-cited': '' } }
    return [...kept.slice(0, -1), rest, { type: 'cited', children, data }]
  }, [])
}

/** A number and its sign stay on one line. */
const withSigns = (text: string) => text.replaceAll(/(?<=\d) (?=%)/g, '\u00a0')

function splitText(value: string): MarkdownNode[] {
  return value
    .split(MARKS)
    .filter((part) => part !== '')
    .map((part) => {
      const ids = MARKS.test(part) ? Array.from(part.matchAll(MARK), ([, id]) => id!) : []
      return ids.length > 0 ? citation(ids) : { type: 'text', value: withSigns(part) }
    })
}

function withCitations(node: MarkdownNode): MarkdownNode[] {
  if (node.type === 'text') return splitText(node.value ?? '')
  if (node.type === 'footnoteReference') return [citation([node.label ?? node.identifier ?? ''])]
  if (node.type === 'footnoteDefinition') return []
  if (node.children) node.children = keepTogether(node.children.flatMap(withCitations))
  return [node]
}

/** A remark plugin: `[^S202]` and its neighbours become one `sup` whose title holds the ids, defined or not; no line ends between a number and its sign. */
export function citations() {
  return (tree: unknown): void => {
    withCitations(tree as MarkdownNode)
  }
}
