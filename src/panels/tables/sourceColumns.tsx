import type { Network } from '../../domain/network/network.ts'
import type { Source } from '../../domain/network/schema/source.ts'
import { networkWords } from '../../words/network.ts'
import { tableWords } from '../../words/tables.ts'
import { dataColumn, type DataColumn } from './dataColumn.ts'

const { columns: titles } = tableWords

/** Columns of the sources; `citing` counts the shown relations that rest on one. */
export function sourceColumns(
  network: Network,
  citing: ReadonlyMap<string, readonly string[]>,
): DataColumn<Source>[] {
  return [
    dataColumn({
      id: 'number',
      title: titles.number,
      align: 'end',
      width: 48,
      minWidth: 40,
      value: ({ id }) => network.sourceNumber.get(id) ?? null,
    }),
    dataColumn({
      id: 'title',
      title: titles.title,
      isRowHeader: true,
      width: '4fr',
      minWidth: 200,
      value: ({ title }) => title,
      cell: ({ title, url }) =>
        url ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        ) : (
          title
        ),
    }),
    dataColumn({
      id: 'publisher',
      title: titles.publisher,
      width: '2fr',
      minWidth: 120,
      value: ({ publisher }) => publisher,
    }),
    dataColumn({
      id: 'date',
      title: titles.date,
      width: 104,
      value: ({ date, dateNote }) => dateNote ?? date ?? null,
    }),
    dataColumn({
      id: 'type',
      title: titles.type,
      minWidth: 132,
      value: ({ type }) => networkWords.sourceTypes[type],
    }),
    dataColumn({
      id: 'relations',
      title: titles.relations,
      align: 'end',
      width: 88,
      value: ({ id }) => citing.get(id)?.length ?? 0,
    }),
    dataColumn({
      id: 'address',
      title: titles.address,
      minWidth: 96,
      value: ({ url }) => url ?? null,
    }),
  ]
}
