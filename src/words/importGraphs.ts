import { quoted } from '../lib/quoted.ts'

/** So many names stand in a remark at most. */
const NAMES_TOLD = 12

/** Words of reading and writing files of graph programs. */
export const importGraphWords = {
  labels: {
    cyjs: 'Cytoscape JSON',
    cx2: 'CX2 (Cytoscape Exchange)',
    graphml: 'GraphML',
    gexf: 'GEXF',
    gml: 'GML',
    pajek: 'Pajek',
  },
  sort: {
    nodes: 'nodes',
    edges: 'edges',
    hyperedges: 'hyperedges',
    ports: 'ports',
    others: 'other elements',
  },
  noData: 'It is no element with data.',
  noId: 'It has no id.',
  longId: (limit: number, found: number) =>
    `Its id is ${found} characters long; at most ${limit} can be kept.`,
  sameNode: (id: string) =>
    `A node with the id ${quoted(id)} stands before it; this one was left out.`,
  sameEdge: (id: string, given: string) =>
    `The id ${quoted(id)} is that of another edge; this one is called ${quoted(given)}.`,
  noEnd: (which: 'source' | 'target') => `It names no ${which}.`,
  dangling: (ids: readonly string[]) =>
    `It ends at ${ids.map(quoted).join(' and ')}, which the file does not hold as a node.`,
  noName: 'It has no name; its id stands in the place of one.',
  country: (text: string) =>
    `${quoted(text)} could not be resolved to a country; it was kept as a text.`,
  datesCrossed: 'The end lies before the start; both were kept as attributes.',
  noSource: (id: string) => `It names the source ${quoted(id)}, which the file does not hold.`,
  noCase: (id: string) => `It names the case ${quoted(id)}, which the file does not hold.`,
  forbiddenName: (name: string) => `An attribute may not be named ${name}; it was left out.`,
  notFinite: (name: string, text: string) =>
    `The attribute ${name} is ${quoted(text)}, which is no number that can be kept; it was kept as a text.`,
  cut: (name: string, limit: number, found: number) =>
    `The attribute ${name} is ${found} characters long; the first ${limit} were kept.`,
  tooDeep: (name: string, limit: number) =>
    `The attribute ${name} has more than ${limit} levels of lists inside each other and was left out.`,
  /** what another program says of the whole graph or of its drawing, by its own names with how often each stood there */
  leftOut: (names: readonly (readonly [name: string, count: number])[]) => {
    const told = names
      .slice(0, NAMES_TOLD)
      .map(([name, count]) => (count === 1 ? name : `${name} (${count.toLocaleString('en-GB')})`))
    const rest = names.length - told.length
    return `Not kept, for it describes the drawing or the whole file in a way a network cannot hold: ${told.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`
  },
  timeCut: (name: string, text: string, day: string) =>
    `The ${name} ${quoted(text)} names a time of day; the day ${day} counts, and the whole text was kept as an attribute.`,
  severalGraphs: 'The file holds several graphs side by side; they became one network.',
  brokenHead:
    'What this app once wrote about the whole network could not be understood; sources, cases and title were left out.',
  flattened: (id: string) =>
    `Nodes stand inside the node ${quoted(id)}; they stand beside it here and name it as their parent.`,
  hyperedge: 'A hyperedge joins more than two ends; only relations between two can be kept.',
  port: (node: string) => `A port of the node ${quoted(node)}; edges lead to the node itself here.`,
  tooManyEntities: (limit: number) =>
    `The file holds more than ${limit.toLocaleString('en-GB')} nodes; at most that many can be opened.`,
  tooManyRelations: (limit: number) =>
    `The file holds more than ${limit.toLocaleString('en-GB')} edges; at most that many can be opened.`,
  tooManyDefaults: (limit: number) =>
    `The file gives more than ${limit} attributes a default; at most that many can be opened.`,
  gmlLine: (line: number, what: string) => `Not readable as GML: line ${line}: ${what}.`,
  gml: {
    strange: (text: string) => `${text} stands here, which begins no key, number or text`,
    textUnclosed: (text: string) =>
      `the text that begins with ${text} is never closed; the file may have been cut off`,
    close: 'a bracket closes what was never opened',
    noKey: 'a key should stand here',
    noValue: (key: string) => `the key ${key} has no value`,
    tooDeep: (limit: number) => `lists stand more than ${limit} levels inside each other`,
    unclosed: (key: string, line: number) =>
      `the file ends here, but the list ${key} that begins on line ${line} is never closed`,
  },
  pajekPart: (line: string) => `The part ${quoted(line)} is not read; its lines are left out.`,
  pajekOutside: 'It stands in a part of the file that is not read.',
  none: (format: string) => `The file holds no node that could be read as ${format}.`,
  title: (fileName: string) => fileName.replace(/\.[a-z0-9]+$/i, ''),
} as const
