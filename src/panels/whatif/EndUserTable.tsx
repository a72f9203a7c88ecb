import { useMemo, useState } from 'react'
import { goToEntities } from '../../commands/goToEntity.ts'
import type { Network } from '../../domain/network/network.ts'
import type { StopEffect } from '../../domain/removal/removal.ts'
import { atlasStore, useAtlas } from '../../store/atlasStore.ts'
import { walkSelection } from '../../store/walkSelection.ts'
import { selectSelected } from '../../store/selectors/selectSelected.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import type { TableSort } from '../../ui/sortRows.ts'
import { Table } from '../../ui/Table.tsx'
import { whatIfWords } from '../../words/whatIf.ts'
import { endUserColumns } from './endUserColumns.tsx'
import { endUserRows, type EndUserRow } from './endUserRows.ts'

interface EndUserTableProps {
  readonly network: Network
  readonly effect: StopEffect
}

const rowId = ({ id }: EndUserRow) => id
const isQuiet = ({ fate }: EndUserRow) => fate === 'unchanged'

/** What the stops do to each end user that was reached. */
export function EndUserTable({ network, effect }: EndUserTableProps) {
  const selected = useAtlas(selectSelected)
  const [sort, setSort] = useState<TableSort | null>(null)
  const columns = useMemo(() => endUserColumns(network), [network])
  const rows = useMemo(() => endUserRows(effect.endUsers), [effect])
  return (
    <Table
      label={whatIfWords.tabs.endUsers}
      columns={columns}
      rows={rows}
      rowId={rowId}
      sort={sort}
      onSort={setSort}
      selected={useMemo(() => new Set(selected), [selected])}
      onSelect={(entities) => walkSelection(atlasStore, { entities, relations: [] })}
      onOpen={(id) => goToEntities(atlasStore, [id])}
      onHover={(id) =>
        atlasStore.getState().setHovered(id === null ? null : { kind: 'entity', id })
      }
      isQuiet={isQuiet}
      resizeLabel={whatIfWords.resize}
      empty={<EmptyState title={whatIfWords.noEndUsers} />}
    />
  )
}
