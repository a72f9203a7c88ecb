import { importGraphWords as words } from '../../../words/importGraphs.ts'
import { GraphUnreadable } from '../../graph/readGraph.ts'
import { gmlTokens } from './gmlTokens.ts'

/** A list of a GML file: its keys with their values, a key that stands several times with a list of them. */
export interface GmlList {
  readonly key: string
  readonly line: number
  readonly values: Map<string, unknown>
}

interface OpenList {
  readonly key: string
  readonly line: number
  readonly found: Map<string, unknown[]>
}

/** Levels of lists inside each other; a node with its graphics needs four. */
const DEPTH = 24

/** Lists that are handed on by themselves as soon as they end, instead of being kept in the one around them. */
const RECORDS = new Set(['node', 'edge'])

function add({ found }: OpenList, key: string, value: unknown): void {
  const values = found.get(key)
  if (values) values.push(value)
  else found.set(key, [value])
}

function closed({ key, line, found }: OpenList): GmlList {
  const values = [...found].map(([name, all]) => [name, all.length === 1 ? all[0] : all] as const)
  return { key, line, values: new Map(values) }
}

const plain = (list: OpenList): unknown =>
  Object.fromEntries([...closed(list).values].filter(([name]) => name !== '__proto__'))

/**
 * The nodes and edges of a GML file as they end, then the graph with what else it says, and at last what stands around it. Without recursion. Throws
 * GraphUnreadable, with the line, where the file is no GML.
 */
export function* gmlRecords(text: string): Generator<GmlList> {
  const open: OpenList[] = [{ key: '', line: 1, found: new Map() }]
  let key: string | null = null
  let line = 1
  const fail: (what: string) => never = (what) => {
    throw new GraphUnreadable(words.gmlLine(line, what))
  }
  for (const token of gmlTokens(text)) {
    ;({ line } = token)
    const around = open.at(-1)
    if (!around) fail(words.gml.close)
    else if (token.kind === 'unclosed') fail(words.gml.textUnclosed(token.text))
    else if (token.kind === 'strange') fail(words.gml.strange(token.text))
    else if (token.kind === 'close') {
      if (key !== null) fail(words.gml.noValue(key))
      open.pop()
      const outer = open.at(-1)
      if (!outer) fail(words.gml.close)
      else if (RECORDS.has(around.key) || around.key === 'graph') yield closed(around)
      else add(outer, around.key, plain(around))
    } else if (key === null) {
      if (token.kind === 'key') key = token.text
      else fail(words.gml.noKey)
    } else if (token.kind === 'open') {
      if (open.length > DEPTH) fail(words.gml.tooDeep(DEPTH))
      open.push({ key, line, found: new Map() })
      key = null
    } else {
      const said = 'text' in token ? token.text : ''
      add(around, key, token.kind === 'number' ? token.value : said)
      key = null
    }
  }
  const unclosed = open.length > 1 ? open.at(-1) : undefined
  if (unclosed) fail(words.gml.unclosed(unclosed.key, unclosed.line))
  if (key !== null) fail(words.gml.noValue(key))
  for (const list of open) yield closed(list)
}
