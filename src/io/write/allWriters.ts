import { networkJson } from './networkJson.ts'
import { ftmJson } from './ftm/ftmJson.ts'
import { cytoscapeJson } from './graph/cytoscapeJson.ts'
import { graphmlXml } from './graph/graphmlXml.ts'
import { gexfXml } from './graph/gexfXml.ts'
import type { Writer } from './writer.ts'

/** Every format the app writes, in the order in which they are offered. */
export const ALL_WRITERS: readonly Writer[] = [
  networkJson,
  ftmJson,
  cytoscapeJson,
  graphmlXml,
  gexfXml,
]
