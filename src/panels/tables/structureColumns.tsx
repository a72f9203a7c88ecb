import type { Network } from '../../domain/network/network.ts'
import { tableWords } from '../../words/tables.ts'
import { dataColumn, type DataColumn } from './dataColumn.tsx'
import { rankedColumns } from './rankedColumns.tsx'
import type { StructureRow } from './structureRows.ts'

const { columns: titles, tips, percent, finePercent, yes } = tableWords

/** Columns of a network without entry points or end users. */
export function structureColumns(network: Network): DataColumn<StructureRow>[] {
  return [
    ...rankedColumns<StructureRow>(network, { entity: 168, type: 136 }),
    dataColumn({ id: 'cut', title: titles.cut, value: ({ isCut }) => (isCut ? yes : null) }),
    dataColumn({
      id: 'betweenness',
      title: titles.betweenness,
      tip: tips.betweenness,
      align: 'end',
      sortsDown: true,
      value: ({ betweenness }) => betweenness,
      cell: ({ betweenness }) => percent(betweenness),
    }),
    dataColumn({
      id: 'blocks',
      title: titles.blocks,
      tip: tips.blocks,
      align: 'end',
      sortsDown: true,
      value: ({ blocks }) => blocks,
    }),
    dataColumn({
      id: 'core',
      title: titles.core,
      tip: tips.core,
      align: 'end',
      sortsDown: true,
      value: ({ core }) => core,
    }),
    dataColumn({
      id: 'pageRank',
      title: titles.pageRank,
      tip: tips.pageRank,
      align: 'end',
      sortsDown: true,
      value: ({ pageRank }) => pageRank,
      cell: ({ pageRank }) => (pageRank === null ? '–' : finePercent(pageRank)),
    }),
  ]
}
