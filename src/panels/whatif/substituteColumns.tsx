import { entityName } from '../../domain/network/entityName.ts'
import type { Network } from '../../domain/network/network.ts'
import type { EntityId } from '../../domain/network/schema/entity.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { networkWords } from '../../words/network.ts'
import { whatIfWords } from '../../words/whatIf.ts'
import { EntitiesNumber } from '../parts/EntitiesNumber.tsx'
import { EntityCell } from '../parts/EntityCell.tsx'
import type { SubstituteRow } from './SubstituteTable.tsx'

const { adapt } = whatIfWords

/** Columns of the substitutes: who would deal with whom, in whose place, and why just that one. */
export function substituteColumns(network: Network): TableColumn<SubstituteRow>[] {
  const entity = (
    id: 'source' | 'target' | 'replaces',
    isRowHeader = false,
  ): TableColumn<SubstituteRow> => ({
    id,
    title: adapt.columns[id],
    isRowHeader,
    width: '2fr',
    minWidth: 130,
    sortValue: (row) => nameOf(row[id]),
    cell: (row) => <EntityCell entity={network.entityById.get(row[id])} />,
  })
  const nameOf = (id: EntityId) => entityName(network, id)
  const typeOf = (id: EntityId) =>
    networkWords.entityTypes[network.entityById.get(id)?.type ?? 'other'].one
  return [
    entity('source', true),
    entity('target'),
    entity('replaces'),
    {
      id: 'similarity',
      title: adapt.columns.similarity,
      tip: adapt.tips.similarity,
      align: 'end',
      width: 84,
      sortValue: ({ similarity }) => similarity,
      cell: ({ similarity }) => adapt.similarity(similarity),
    },
    {
      id: 'reason',
      title: adapt.columns.reason,
      width: '3fr',
      minWidth: 180,
      cell: ({ replaces, shared }) => (
        <>
          {adapt.sameType(typeOf(replaces))}
          {adapt.also}
          {shared.length === 0 ? (
            adapt.sharesNone
          ) : (
            <>
              {adapt.shares}
              <EntitiesNumber text={adapt.partners(shared.length)} ids={shared} />
            </>
          )}
        </>
      ),
    },
  ]
}
