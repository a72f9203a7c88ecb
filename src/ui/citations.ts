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
    data: { hName: 'sup', hProperties: { title: ids.join(' ') } },
  }
}

function splitText(value: string): MarkdownNode[] {
  return value
    .split(MARKS)
    .filter((part) => part !== '')
    .map((part) => {
      const ids = MARKS.test(part) ? Array.from(part.matchAll(MARK), ([, id]) => id!) : []
      return ids.length > 0 ? citation(ids) : { type: 'text', value: part }
    })
}

function withCitations(node: MarkdownNode): MarkdownNode[] {
  if (node.type === 'text') return splitText(node.value ?? '')
  if (node.type === 'footnoteReference') return [citation([node.label ?? node.identifier ?? ''])]
  if (node.type === 'footnoteDefinition') return []
  if (node.children) node.children = node.children.flatMap(withCitations)
  return [node]
}

/** A remark plugin: `[^S202]` and its neighbours become one `sup` whose title holds the ids, defined or not. */
export function citations() {
  return (tree: unknown): void => {
    withCitations(tree as MarkdownNode)
  }
}
