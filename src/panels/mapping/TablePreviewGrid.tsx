import { setColumnUse } from '../../domain/import/changeMapping.ts'
import type { MappedTable, PreviewedTable } from '../../domain/import/tableMapping.ts'
import { visibleControls } from '../../domain/text/visibleControls.ts'
import { joinClasses } from '../../ui/joinClasses.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { mappingWords as words } from '../../words/mapping.ts'
import { columnChoices } from './columnChoices.ts'
import styles from './TablePreviewGrid.module.css'

const ROWS_SHOWN = 5

export interface TablePreviewGridProps {
  readonly table: MappedTable
  readonly shown: PreviewedTable
  /** The columns are being guessed anew. */
  readonly isBusy: boolean
  readonly onChange: (table: MappedTable) => void
}

/** The first rows of a table under what each column is. */
export function TablePreviewGrid({ table, shown, isBusy, onChange }: TablePreviewGridProps) {
  const choices = columnChoices(table)
  const left = (column: number) => (table.columns[column] ?? 'leave') === 'leave'
  const rows = shown.rows.slice(0, ROWS_SHOWN).map((cells, place) => ({ key: `${place}`, cells }))
  return (
    <section className={styles['scroller']} aria-label={words.preview(visibleControls(table.name))}>
      <table className={styles['grid']}>
        <thead>
          <tr>
            {shown.columnNames.map((name, column) => (
              <th
                key={name}
                scope="col"
                className={joinClasses(
                  styles['heading'],
                  left(column) ? styles['left'] : undefined,
                )}
              >
                <span className={styles['name']}>{visibleControls(name)}</span>
                {choices.length === 0 ? null : (
                  <SelectField
                    label={words.meaningOf(visibleControls(name))}
                    isLabelHidden
                    groups={choices}
                    value={table.columns[column] ?? 'leave'}
                    isDisabled={isBusy}
                    isQuiet={left(column) || table.columns[column] === 'extra'}
                    onChange={(use) => onChange(setColumnUse(table, column, use))}
                  />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {shown.columnNames.map((name, column) => (
                <td
                  key={name}
                  dir="auto"
                  className={joinClasses(styles['cell'], left(column) ? styles['left'] : undefined)}
                >
                  {visibleControls(cells[column] ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
