import type { Reader } from '../reader/reader.ts'
import { atlasNetwork } from './atlas/atlasNetwork.ts'
import { ftm } from './ftm/ftm.ts'
import { ofacCsv } from './ofac/ofacCsv.ts'
import { ofacXml } from './ofac/ofacXml.ts'
import { table } from './table/table.ts'
import { unXml } from './un/unXml.ts'
import { cyjs } from './cytoscape/cyjs.ts'
import { cx2 } from './cytoscape/cx2.ts'
import { graphml } from './graphml/graphml.ts'
import { gexf } from './gexf/gexf.ts'
import { gml } from './gml/gml.ts'
import { pajek } from './pajek/pajek.ts'

/** Every format the app reads, its own network file first, which the app itself opens without them. The first of equally sure ones reads. */
export const ALL_READERS: readonly Reader[] = [
  atlasNetwork,
  ofacCsv,
  ofacXml,
  unXml,
  ftm,
  table,
  cyjs,
  cx2,
  graphml,
  gexf,
  gml,
  pajek,
]
