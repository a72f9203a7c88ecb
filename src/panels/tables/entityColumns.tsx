import { CHOKEPOINT_VALUES, type ChokepointValue } from '../../domain/filter/filter.ts'
import { countryName } from '../../domain/country/countryName.ts'
import { listingAuthorities } from '../../domain/network/listed.ts'
import { scriptLanguage } from '../../domain/details/scriptLanguage.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity } from '../../domain/network/schema/entity.ts'
import { chokepointWords } from '../../words/chokepoint.ts'
import { networkWords } from '../../words/network.ts'
import { tableWords } from '../../words/tables.ts'
import { CellText } from '../parts/CellText.tsx'
import { dataColumn, type DataColumn } from './dataColumn.tsx'
import { EntityCell } from '../parts/EntityCell.tsx'

const { columns: titles } = tableWords

/** Columns of the entities. */
export function entityColumns(
  network: Network,
  chokepointValues: ReadonlyMap<string, readonly ChokepointValue[]>,
): DataColumn<Entity>[] {
  const tier = ({ id }: Entity) =>
    CHOKEPOINT_VALUES.filter(
      (value) => value !== 'none' && chokepointValues.get(id)?.includes(value),
    )
      .map((value) => chokepointWords.values[value])
      .join(', ') || null
  return [
    dataColumn({
      id: 'entity',
      title: titles.entity,
      isRowHeader: true,
      width: '3fr',
      minWidth: 160,
      value: ({ name }) => name,
      cell: (entity) => <EntityCell entity={entity} />,
    }),
    dataColumn({
      id: 'nativeName',
      title: titles.nativeName,
      minWidth: 96,
      value: ({ nativeName }) => nativeName ?? null,
      cell: ({ nativeName, country }) =>
        nativeName ? (
          <CellText text={nativeName} lang={scriptLanguage(nativeName, country)} />
        ) : null,
    }),
    dataColumn({
      id: 'type',
      title: titles.type,
      width: 128,
      value: ({ type }) => networkWords.entityTypes[type].one,
    }),
    dataColumn({
      id: 'country',
      title: titles.country,
      width: 120,
      value: ({ country }) => countryName(country, network),
    }),
    dataColumn({ id: 'tier', title: tableWords.names.chokepoints, minWidth: 104, value: tier }),
    dataColumn({
      id: 'listedBy',
      title: titles.listedBy,
      minWidth: 136,
      value: (entity) => listingAuthorities(entity).join(', ') || networkWords.notListed,
    }),
    dataColumn({
      id: 'relations',
      title: titles.relations,
      align: 'end',
      width: 88,
      sortsDown: true,
      value: ({ id }) => network.relationsOf.get(id)?.length ?? 0,
    }),
    dataColumn({
      id: 'sources',
      title: titles.sources,
      align: 'end',
      width: 80,
      sortsDown: true,
      value: ({ sources }) => sources.length,
    }),
  ]
}
