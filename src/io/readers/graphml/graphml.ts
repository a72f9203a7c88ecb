import { importGraphWords as words } from '../../../words/importGraphs.ts'
import { readGraph } from '../../graph/readGraph.ts'
import type { Reader } from '../../reader/reader.ts'
import { readXml } from '../../xml/readXml.ts'
import { GraphmlHandler } from './graphmlHandler.ts'

/** GraphML as Gephi, yEd, networkx and this app write it. */
export const graphml: Reader = {
  id: 'graphml',
  label: words.labels.graphml,
  extensions: ['.graphml', '.xml'],
  sniff: ({ extension, text }) => {
    if (/<(\w+:)?graphml[\s>]/.test(text)) return 1
    return extension === '.graphml' ? 0.5 : 0
  },
  read: (files, progress) =>
    readGraph(files, words.labels.graphml, (file, graph, log) =>
      readXml(file.bytes, new GraphmlHandler(file.name, graph, log), progress.step),
    ),
}
