import type {
  ImportRemark,
  ImportReport,
  RecordCount,
} from '../../../../domain/import/importReport.ts'
import type { MappedTable, TableMapping } from '../../../../domain/import/tableMapping.ts'
import {
  NETWORK_KIND,
  NETWORK_VERSION,
  type NetworkFile,
} from '../../../../domain/network/schema/networkFile.ts'
import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import type { Steps } from '../../../../lib/steps.ts'
import type { HeadedTable } from '../guess/headedTable.ts'
import type { RawRow } from '../raw/rawTable.ts'
import { EndBook } from './endBook.ts'
import { EntityBook } from './entityBook.ts'
import { readAboutRows } from './readAboutTable.ts'
import { EntityTableReader } from './readEntityTable.ts'
import { RelationBook, RelationTableReader } from './readRelationTable.ts'
import { readSourceRow } from './readSourceTable.ts'
import { SourceBook } from './sourceBook.ts'
import { TableView } from './tableView.ts'

/** A table and how it is understood. */
export interface UnderstoodTable {
  readonly headed: HeadedTable
  readonly mapped: MappedTable
}

const ROWS_AT_ONCE = 2000
const ORDER = ['about', 'sources', 'entities', 'relations', 'nothing'] as const

/** The network that tables make, and what became of every row. Steps are the share of rows that are read. */
export function* buildNetwork(
  tables: readonly UnderstoodTable[],
  duplicates: TableMapping['duplicates'],
  title: string,
): Steps<{ readonly file: NetworkFile } & Pick<ImportReport, 'counts' | 'remarks'>> {
  const sources = new SourceBook()
  const entities = new EntityBook()
  const relations = new RelationBook()
  const ends = new EndBook(
    entities,
    tables.some(({ mapped }) => mapped.holds === 'entities'),
  )
  const counts: RecordCount[] = []
  const remarks: ImportRemark[] = []
  let meta: Partial<NetworkFile['meta']> = {}
  let done = 0
  const all = tables.reduce((sum, { headed }) => sum + headed.rows.length, 0)

  function* readRows(rows: readonly RawRow[], read: (row: RawRow) => void): Steps<void> {
    for (const row of rows) {
      read(row)
      done += 1
      if (done % ROWS_AT_ONCE === 0) yield done / all
    }
  }
  function* readTable<Field extends string>(
    { headed, mapped }: UnderstoodTable,
    view: TableView<Field>,
    read: (row: RawRow) => void,
  ): Steps<void> {
    if (mapped.holds !== 'about' && mapped.holds !== 'nothing') view.noteShape(mapped)
    yield* readRows(headed.rows, read)
    counts.push(view.log.count(words.rowsOf(headed.table.name)))
    for (const remark of view.log.remarks) remarks.push(remark)
  }

  const inOrder = ORDER.flatMap((holds) => tables.filter(({ mapped }) => mapped.holds === holds))
  for (const table of inOrder) {
    const { headed, mapped } = table
    if (mapped.holds === 'sources') {
      const view = new TableView(headed, mapped.columns)
      yield* readTable(table, view, (row) => readSourceRow(view, row, sources))
    } else if (mapped.holds === 'entities') {
      const view = new TableView(headed, mapped.columns)
      const reader = new EntityTableReader(
        view,
        mapped,
        headed.table,
        duplicates,
        entities,
        sources,
      )
      yield* readTable(table, view, (row) => reader.read(row))
      entities.indexAliases()
    } else if (mapped.holds === 'relations') {
      const view = new TableView(headed, mapped.columns)
      const reader = new RelationTableReader(
        view,
        mapped,
        headed.table,
        duplicates,
        ends,
        relations,
        sources,
      )
      yield* readTable(table, view, (row) => reader.read(row))
    } else {
      const view = new TableView<never>(headed, mapped.columns)
      if (mapped.holds === 'about') meta = readAboutRows(headed.rows, view.log)
      yield* readTable(table, view, ({ line }) => {
        if (mapped.holds === 'nothing') view.log.skip(line, words.tableLeft)
      })
    }
  }
  const file: NetworkFile = {
    kind: NETWORK_KIND,
    version: NETWORK_VERSION,
    meta: { title, ...meta },
    sources: sources.sources,
    entities: entities.entities,
    relations: relations.relations,
  }
  return { file, counts, remarks }
}
