import { useEffect, useEffectEvent, useMemo, useRef, type ReactNode } from 'react'
import {
  Cell,
  ResizableTableContainer,
  Row as AriaRow,
  Table as AriaTable,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components'
import { joinClasses } from './joinClasses.ts'
import { sortRows, type TableSort } from './sortRows.ts'
import styles from './Table.module.css'
import type { TableColumn } from './tableColumn.ts'
import { TableHeading } from './TableHeading.tsx'
import { useTabbing } from './useTabbing.ts'

const ROW_HEIGHT = 28

export interface TableProps<Row> {
  readonly label: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  readonly sort: TableSort | null
  readonly onSort: (sort: TableSort) => void
  /** Ids of selected rows; ids that are no row here are left alone. */
  readonly selected: ReadonlySet<string>
  readonly onSelect: (ids: readonly string[]) => void
  /** A double press or Enter on a row. */
  readonly onOpen?: (id: string) => void
  readonly onHover?: (id: string | null) => void
  /** A row to bring into sight when it changes. */
  readonly revealed?: string | null
  /** Rows the eye should pass over. */
  readonly isQuiet?: (row: Row) => boolean
  /** Name of the handles between columns; the column's own name follows it. */
  readonly resizeLabel: string
  /** Widths of columns that were resized before, by their ids. */
  readonly widths?: Readonly<Record<string, number | `${number}fr`>> | undefined
  /** Widths of all columns once one was resized. */
  readonly onResize?: (widths: Readonly<Record<string, number | `${number}fr`>>) => void
  /** What is shown instead of no rows. */
  readonly empty: ReactNode
}

const isShare = (size: unknown): size is `${number}fr` =>
  typeof size === 'string' && size.endsWith('fr')

function readWidths(sizes: ReadonlyMap<unknown, unknown>) {
  return Object.fromEntries(
    [...sizes].flatMap(([id, size]) =>
      typeof size === 'number' || isShare(size) ? [[String(id), size] as const] : [],
    ),
  )
}

/** A virtualised table: sorts by its headings, columns resize, rows select by press, shift and arrows. */
export function Table<Row extends object>({
  label,
  columns,
  rows,
  rowId,
  sort,
  onSort,
  selected,
  onSelect,
  onOpen,
  onHover,
  revealed = null,
  isQuiet,
  resizeLabel,
  widths,
  onResize,
  empty,
}: TableProps<Row>) {
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort])
  const ids = useMemo(() => sorted.map(rowId), [sorted, rowId])
  const selectedHere = useMemo(() => ids.filter((id) => selected.has(id)), [ids, selected])
  const isTabbing = useTabbing()
  const scroller = useRef<HTMLDivElement>(null)

  // Only a new row to reveal scrolls: sorting and filtering must not move what is being read.
  const reveal = useEffectEvent((id: string | null) => {
    const index = id === null ? -1 : ids.indexOf(id)
    const element = scroller.current
    if (index < 0 || !element) return
    const top = index * ROW_HEIGHT
    const seen = element.clientHeight - 2 * ROW_HEIGHT
    if (top < element.scrollTop || top > element.scrollTop + seen)
      element.scrollTop = Math.max(0, top - seen / 2)
  })
  useEffect(() => reveal(revealed), [revealed])

  return (
    <ResizableTableContainer
      ref={scroller}
      className={styles['container'] ?? ''}
      onResizeEnd={(sizes) => onResize?.(readWidths(sizes))}
    >
      <Virtualizer
        layout={TableLayout}
        layoutOptions={{ rowHeight: ROW_HEIGHT, headingHeight: ROW_HEIGHT }}
      >
        <AriaTable
          aria-label={label}
          className={styles['table'] ?? ''}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selectedHere}
          onSelectionChange={(keys) => {
            // The kit selects the row that Tab enters at; who only passes by has chosen nothing.
            if (!isTabbing.current) onSelect(keys === 'all' ? ids : [...keys].map(String))
          }}
          {...(sort && { sortDescriptor: sort })}
          onSortChange={({ column, direction }) => onSort({ column: String(column), direction })}
          {...(onOpen && { onRowAction: (key: string | number) => onOpen(String(key)) })}
        >
          <TableHeader columns={columns} className={styles['header'] ?? ''}>
            {(column) => (
              <TableHeading
                column={column}
                width={widths?.[column.id] ?? column.width}
                resizeLabel={resizeLabel}
              />
            )}
          </TableHeader>
          <TableBody
            items={sorted}
            dependencies={[columns, isQuiet]}
            renderEmptyState={() => <div className={styles['empty']}>{empty}</div>}
          >
            {(row) => {
              const id = rowId(row)
              return (
                <AriaRow
                  id={id}
                  columns={columns}
                  dependencies={[isQuiet]}
                  className={joinClasses(styles['row'], isQuiet?.(row) === true && styles['quiet'])}
                  {...(onHover && {
                    onHoverStart: () => onHover(id),
                    onHoverEnd: () => onHover(null),
                  })}
                >
                  {(column) => (
                    <Cell
                      className={joinClasses(
                        styles['cell'],
                        column.align === 'end' && styles['end'],
                      )}
                    >
                      <span className={styles['content']}>{column.cell(row)}</span>
                    </Cell>
                  )}
                </AriaRow>
              )
            }}
          </TableBody>
        </AriaTable>
      </Virtualizer>
    </ResizableTableContainer>
  )
}
