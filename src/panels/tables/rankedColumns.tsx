import { countryName } from '../../domain/country/countryName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import { networkWords } from '../../words/network.ts'
import { tableWords } from '../../words/tables.ts'
import { EntityCell } from '../parts/EntityCell.tsx'
import { dataColumn, type DataColumn } from './dataColumn.tsx'

const { columns: titles } = tableWords

interface Ranked {
  readonly id: EntityId
  readonly rank: number
}

interface RankedWidths {
  /** px, the least the names get */
  readonly entity: number
  readonly type: number
  /** without one it takes what is left */
  readonly country?: number
}

/** What every ranking of entities begins with: place, name, type and country. */
export function rankedColumns<Row extends Ranked>(
  network: Network,
  widths: RankedWidths,
): DataColumn<Row>[] {
  const entityOf = ({ id }: Row) => network.entityById.get(id)
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
      minWidth: widths.entity,
      value: (row) => entityOf(row)?.name ?? row.id,
      cell: (row) => <EntityCell entity={entityOf(row)} />,
    }),
    dataColumn({
      id: 'type',
      title: titles.type,
      width: widths.type,
      value: (row) => networkWords.entityTypes[entityOf(row)?.type ?? 'other'].one,
    }),
    dataColumn({
      id: 'country',
      title: titles.country,
      ...(widths.country !== undefined && { width: widths.country }),
      value: (row) => countryName(entityOf(row)?.country, network),
    }),
  ]
}
