import type { Network } from '../../domain/network/network.ts'
import { relationVerb } from '../../domain/network/relationVerb.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { networkWords } from '../../words/network.ts'
import { tableWords } from '../../words/tables.ts'
import { dataColumn, type DataColumn } from './dataColumn.tsx'
import { EntityCell } from '../parts/EntityCell.tsx'

const { columns: titles } = tableWords

/** Columns of the relations. */
export function relationColumns(network: Network): DataColumn<Relation>[] {
  const end = (side: 'source' | 'target') =>
    dataColumn<Relation>({
      id: side,
      title: titles[side],
      isRowHeader: side === 'source',
      width: '2fr',
      minWidth: 124,
      value: (relation) => network.entityById.get(relation[side])?.name ?? relation[side],
      cell: (relation) => <EntityCell entity={network.entityById.get(relation[side])} />,
    })
  const factsOf = ({ id }: Relation) => network.factsOf.get(id)
  return [
    end('source'),
    dataColumn({
      id: 'relation',
      title: titles.relation,
      minWidth: 104,
      value: relationVerb,
    }),
    end('target'),
    dataColumn({ id: 'item', title: titles.item, minWidth: 72, value: ({ item }) => item || null }),
    dataColumn({
      id: 'layer',
      title: titles.layer,
      width: 72,
      value: (relation) => networkWords.layers[factsOf(relation)?.layer ?? 'other'],
    }),
    dataColumn({
      id: 'start',
      title: titles.start,
      width: 92,
      value: ({ start }) => start ?? null,
    }),
    dataColumn({ id: 'end', title: titles.end, width: 92, value: ({ end: last }) => last ?? null }),
    dataColumn({
      id: 'amount',
      title: titles.amount,
      align: 'end',
      width: 88,
      sortsDown: true,
      value: ({ amountUsd }) => amountUsd ?? null,
    }),
    dataColumn({
      id: 'legality',
      title: titles.legality,
      width: 76,
      value: ({ legality }) => networkWords.legalities[legality],
    }),
    dataColumn({
      id: 'confidence',
      title: titles.confidence,
      width: 84,
      value: (relation) => networkWords.confidences[factsOf(relation)?.confidence ?? 'low'],
    }),
    dataColumn({
      id: 'sources',
      title: titles.sources,
      align: 'end',
      width: 68,
      sortsDown: true,
      value: ({ sources }) => sources.length,
    }),
  ]
}
