import { networkJson } from './networkJson.ts'
import { ftmJson } from './ftm/ftmJson.ts'
import { cytoscapeJson } from './graph/cytoscapeJson.ts'
import { graphmlXml } from './graph/graphmlXml.ts'
import { gexfXml } from './graph/gexfXml.ts'
import { csvTables } from './table/csvTables.ts'
import { excelWorkbook } from './table/excelWorkbook.ts'
import type { Writer } from './writer.ts'

/** Every format the app writes, in the order in which they are offered. */
export const ALL_WRITERS: readonly Writer[] = [
  networkJson,
  csvTables,
  excelWorkbook,
  ftmJson,
  cytoscapeJson,
  graphmlXml,
  gexfXml,
]
