import { countryName } from '../../domain/country/countryName.ts'
import type { Network } from '../../domain/network/network.ts'
import { networkWords } from '../../words/network.ts'
import { tableWords } from '../../words/tables.ts'
import { dataColumn, type DataColumn } from './dataColumn.tsx'
import { EntityCell } from '../parts/EntityCell.tsx'
import type { StructureRow } from './structureRows.ts'

const { columns: titles, tips, percent, finePercent, yes } = tableWords

/** Columns of a network without entry points or end users. */
export function structureColumns(network: Network): DataColumn<StructureRow>[] {
  const entityOf = ({ id }: StructureRow) => network.entityById.get(id)
  return [
    dataColumn({
      id: 'rank',
      title: titles.rank,
      align: 'end',
      width: 48,
      minWidth: 40,
      value: ({ rank }) => rank,
    }),
    dataColumn({
      id: 'entity',
      title: titles.entity,
      isRowHeader: true,
      width: '3fr',
      minWidth: 168,
      value: (row) => entityOf(row)?.name ?? row.id,
      cell: (row) => <EntityCell entity={entityOf(row)} />,
    }),
    dataColumn({
      id: 'type',
      title: titles.type,
      width: 136,
      value: (row) => networkWords.entityTypes[entityOf(row)?.type ?? 'other'].one,
    }),
    dataColumn({
      id: 'country',
      title: titles.country,
      value: (row) => countryName(entityOf(row)?.country, network),
    }),
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
