import { Download } from 'lucide-react'
import { use, useMemo, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { saveTable } from './saveTable.ts'
import type { TableKind } from '../../store/interfaceSlice.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import type { TableSort } from '../../ui/sortRows.ts'
import { sortRows } from '../../ui/sortRows.ts'
import { Table } from '../../ui/Table.tsx'
import { tableWords } from '../../words/tables.ts'
import type { DataColumn } from './dataColumn.ts'
import styles from './DataTable.module.css'
import { TableCorner } from './tableCorner.ts'

interface DataTableProps<Row> {
  readonly kind: TableKind
  readonly columns: readonly DataColumn<Row>[]
  readonly rows: readonly Row[]
  readonly selected: readonly string[]
  readonly onSelect: (ids: readonly string[]) => void
  readonly onOpen: (id: string) => void
  readonly onHover?: (id: string | null) => void
  readonly empty: ReactNode
  /** A sentence above the rows. */
  readonly note?: string | undefined
}

const rowId = ({ id }: { readonly id: string }) => id

/** A table of the workspace: sorted, selected together with the picture, and saved as CSV as it is sorted. */
export function DataTable<Row extends { readonly id: string }>({
  kind,
  columns,
  rows,
  selected,
  onSelect,
  onOpen,
  onHover,
  empty,
  note,
}: DataTableProps<Row>) {
  const [sort, setSort] = useState<TableSort | null>(null)
  const corner = use(TableCorner)
  const chosen = useMemo(() => new Set(selected), [selected])
  return (
    <div className={styles['table']}>
      {note ? <p className={styles['note']}>{note}</p> : null}
      {corner &&
        createPortal(
          <IconButton
            label={tableWords.export}
            isDisabled={rows.length === 0}
            onPress={() => void saveTable(kind, columns, sortRows(rows, columns, sort))}
          >
            <Download aria-hidden size={16} />
          </IconButton>,
          corner,
        )}
      <Table
        label={tableWords.names[kind]}
        columns={columns}
        rows={rows}
        rowId={rowId}
        sort={sort}
        onSort={setSort}
        selected={chosen}
        onSelect={onSelect}
        onOpen={onOpen}
        {...(onHover && { onHover })}
        revealed={selected.at(-1) ?? null}
        resizeLabel={tableWords.resize}
        empty={empty}
      />
    </div>
  )
}
