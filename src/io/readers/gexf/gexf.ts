import { importGraphWords as words } from '../../../words/importGraphs.ts'
import { readGraph } from '../../graph/readGraph.ts'
import type { Reader } from '../../reader/reader.ts'
import { readXml } from '../../xml/readXml.ts'
import { GexfHandler } from './gexfHandler.ts'

/** GEXF 1.1 to 1.3, the format of Gephi. */
export const gexf: Reader = {
  id: 'gexf',
  label: words.labels.gexf,
  extensions: ['.gexf', '.xml'],
  sniff: ({ extension, text }) => {
    if (/<(\w+:)?gexf[\s>]/.test(text)) return 1
    return extension === '.gexf' ? 0.5 : 0
  },
  read: (files, progress) =>
    readGraph(files, words.labels.gexf, (file, graph, log) =>
      readXml(file.bytes, new GexfHandler(file.name, graph, log), progress.step),
    ),
}
