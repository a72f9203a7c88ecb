import { useMemo, useState } from 'react'
import { goToEntities } from '../../commands/goToEntity.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Substitute } from '../../domain/removal/removal.ts'
import { atlasStore } from '../../store/atlasStore.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import type { TableSort } from '../../ui/sortRows.ts'
import { Table } from '../../ui/Table.tsx'
import { whatIfWords } from '../../words/whatIf.ts'
import { substituteColumns } from './substituteColumns.tsx'

interface SubstituteTableProps {
  readonly network: Network
  readonly substitutes: readonly Substitute[]
}

/** A substitute as a row; two end users may look for the same one, so its place is its name. */
export interface SubstituteRow extends Substitute {
  readonly row: string
}

const rowId = ({ row }: SubstituteRow) => row
const { adapt } = whatIfWords

/** Every substitute of the best response, with its reason; pointing at one lights up both of its ends. */
export function SubstituteTable({ network, substitutes }: SubstituteTableProps) {
  const [sort, setSort] = useState<TableSort | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const columns = useMemo(() => substituteColumns(network), [network])
  const rows = useMemo(
    () => substitutes.map((each, place): SubstituteRow => ({ ...each, row: String(place) })),
    [substitutes],
  )
  const endsOf = (ids: readonly string[]) => [
    ...new Set(
      rows.filter(({ row }) => ids.includes(row)).flatMap(({ source, target }) => [source, target]),
    ),
  ]
  return (
    <Table
      label={adapt.substitutes}
      columns={columns}
      rows={rows}
      rowId={rowId}
      sort={sort}
      onSort={setSort}
      selected={useMemo(() => new Set(chosen), [chosen])}
      onSelect={(ids) => {
        setChosen(ids)
        atlasStore.getState().setSelection({ entities: endsOf(ids), relations: [] })
      }}
      onOpen={(id) => goToEntities(atlasStore, endsOf([id]))}
      onHover={(id) =>
        atlasStore
          .getState()
          .setHovered(id === null ? null : { kind: 'entities', ids: endsOf([id]) })
      }
      resizeLabel={whatIfWords.resize}
      empty={<EmptyState title={adapt.noSubstitutes} />}
    />
  )
}
