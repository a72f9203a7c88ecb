import { ArrowDown, ArrowUp } from 'lucide-react'
import { Column, ColumnResizer } from 'react-aria-components'
import { joinClasses } from './joinClasses.ts'
import styles from './Table.module.css'
import type { TableColumn } from './tableColumn.ts'

interface TableHeadingProps<Row> {
  readonly column: TableColumn<Row>
  /** px or a share, if not its own. */
  readonly width: number | `${number}fr` | undefined
  readonly resizeLabel: string
}

/** The heading of a column: a press sorts, its handle resizes. */
export function TableHeading<Row>({ column, width, resizeLabel }: TableHeadingProps<Row>) {
  return (
    <Column
      id={column.id}
      isRowHeader={column.isRowHeader ?? false}
      allowsSorting={column.sortValue !== undefined}
      defaultWidth={width ?? '1fr'}
      minWidth={column.minWidth ?? 64}
      textValue={column.title}
      className={joinClasses(styles['heading'], column.align === 'end' && styles['end'])}
    >
      {({ sortDirection }) => (
        <div className={styles['headingLine']}>
          {/* The kit hands the focus to the first thing in a heading that takes it: this, and not the handle. */}
          <div tabIndex={-1} className={styles['name']}>
            <span className={styles['title']} title={column.tip ?? column.title}>
              {column.title}
            </span>
            {sortDirection === 'ascending' ? <ArrowUp aria-hidden size={12} /> : null}
            {sortDirection === 'descending' ? <ArrowDown aria-hidden size={12} /> : null}
          </div>
          <ColumnResizer aria-label={resizeLabel} className={styles['resizer'] ?? ''} />
        </div>
      )}
    </Column>
  )
}
