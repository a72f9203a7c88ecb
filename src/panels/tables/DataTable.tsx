import { Download } from 'lucide-react'
import { use, useMemo, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { atlasStore, useAtlas, type AtlasState } from '../../store/atlasStore.ts'
import type { TableKind } from '../../store/interfaceSlice.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { sortRows, type TableSort } from '../../ui/sortRows.ts'
import { Table } from '../../ui/Table.tsx'
import { tableWords } from '../../words/tables.ts'
import styles from './DataTable.module.css'
import { saveTable, type TableContent } from './saveTable.ts'
import { TableCorner } from './tableCorner.ts'
import { TableMask } from './TableMask.tsx'

interface DataTableProps<Row> extends TableContent<Row> {
  readonly kind: TableKind
  readonly rows: readonly Row[]
  /** Rows that the filter leaves out, shown all the same while it dims; they are never saved. */
  readonly isQuiet?: ((row: Row) => boolean) | undefined
  readonly selected: readonly string[]
  readonly onSelect: (ids: readonly string[]) => void
  readonly onOpen: (id: string) => void
  readonly onHover: (id: string | null) => void
  readonly empty: ReactNode
  /** What the numbers go by, beside the way to save them. */
  readonly run?: string | undefined
  /** What else can be done with the rows, beside the way to save them. */
  readonly actions?: ReactNode
  /** What is said above the rows. */
  readonly note?: ReactNode
}

const rowId = ({ id }: { readonly id: string }) => id
const selectWidths = (state: AtlasState) => state.columnWidths
const selectSorting = (state: AtlasState) => state.tableSorting

/** A table of the workspace: sorted, selected together with the picture, and saved as CSV as it is sorted. */
export function DataTable<Row extends { readonly id: string }>({
  kind,
  network,
  columnsOf,
  rowIn,
  rows,
  isQuiet,
  selected,
  actions,
  note,
  run,
  ...told
}: DataTableProps<Row>) {
  const sort = useAtlas(selectSorting)[kind] ?? null
  const widths = useAtlas(selectWidths)[kind]
  const corner = use(TableCorner)
  const columns = useMemo(() => columnsOf(network), [columnsOf, network])
  const chosen = useMemo(() => new Set(selected), [selected])
  const saved = isQuiet ? rows.filter((row) => !isQuiet(row)) : rows

  const onSort = (next: TableSort) => {
    const isNew = next.column !== sort?.column
    const sortsDown = columns.find(({ id }) => id === next.column)?.sortsDown === true
    const direction = isNew && sortsDown ? 'descending' : next.direction
    atlasStore.getState().sortTable(kind, { column: next.column, direction })
  }
  return (
    <div className={styles['table']}>
      {note ? <div className={styles['note']}>{note}</div> : null}
      {corner &&
        createPortal(
          <div className={styles['corner']}>
            {run ? <span className={styles['run']}>{run}</span> : null}
            {actions}
            <TableMask />
            <IconButton
              label={tableWords.export}
              isDisabled={saved.length === 0}
              onPress={() =>
                void saveTable(kind, { network, columnsOf, rowIn }, sortRows(saved, columns, sort))
              }
            >
              <Download aria-hidden size={16} />
            </IconButton>
          </div>,
          corner,
        )}
      <Table
        label={tableWords.names[kind]}
        columns={columns}
        rows={rows}
        rowId={rowId}
        sort={sort}
        onSort={onSort}
        selected={chosen}
        revealed={selected.at(-1) ?? null}
        resizeLabel={tableWords.resize}
        widths={widths}
        onResize={(next) => atlasStore.getState().setColumnWidths(kind, next)}
        {...(isQuiet && { isQuiet })}
        {...told}
      />
    </div>
  )
}
