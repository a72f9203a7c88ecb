import { Link } from 'react-aria-components'
import type { Network } from '../../domain/network/network.ts'
import type { Source } from '../../domain/network/schema/source.ts'
import { networkWords } from '../../words/network.ts'
import { tableWords } from '../../words/tables.ts'
import { CellText } from '../parts/CellText.tsx'
import type { Citations } from './citations.ts'
import { dataColumn, type DataColumn } from './dataColumn.tsx'

import styles from './sourceColumns.module.css'

const { columns: titles } = tableWords

/** An address that the file may hold need not be one that a browser can follow. */
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : url)

/** Columns of the sources; `citations` says what rests on one among all that shows. */
export function sourceColumns(
  network: Network,
  citations: ReadonlyMap<string, Citations>,
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
          <Link
            className={styles['link'] ?? ''}
            href={url}
            target="_blank"
            rel="noopener noreferrer"
          >
            <CellText text={title} />
          </Link>
        ) : (
          <CellText text={title} />
        ),
    }),
    dataColumn({
      id: 'publisher',
      title: titles.publisher,
      width: '2fr',
      minWidth: 128,
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
      width: 152,
      value: ({ type }) => networkWords.sourceTypes[type],
    }),
    dataColumn({
      id: 'relations',
      title: titles.relations,
      align: 'end',
      width: 88,
      sortsDown: true,
      value: ({ id }) => citations.get(id)?.relations.length ?? 0,
    }),
    dataColumn({
      id: 'entities',
      title: titles.entities,
      align: 'end',
      width: 80,
      sortsDown: true,
      value: ({ id }) => citations.get(id)?.entities.length ?? 0,
    }),
    dataColumn({
      id: 'address',
      title: titles.address,
      minWidth: 104,
      value: ({ url }) => url ?? null,
      cell: ({ url }) => (url ? <CellText text={hostOf(url)} tip={url} /> : null),
    }),
  ]
}
