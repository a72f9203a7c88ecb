import type { SortValue } from '../../ui/sortRows.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { CellText } from '../parts/CellText.tsx'
import { languageWords } from '../../words/language.ts'

/** A column that also says what it holds as plain text, for sorting and for export. */
export interface DataColumn<Row> extends TableColumn<Row> {
  readonly value: (row: Row) => SortValue
  /** The first press of its heading puts the largest first. */
  readonly sortsDown?: boolean
}

type TextColumn<Row> = Pick<DataColumn<Row>, 'id' | 'title' | 'value'> &
  Partial<Omit<DataColumn<Row>, 'id' | 'title' | 'value'>>

/** A column whose cell is its value as text unless it says otherwise. */
export function dataColumn<Row>(column: TextColumn<Row>): DataColumn<Row> {
  return {
    sortValue: column.value,
    cell: (row) => {
      const value = column.value(row)
      if (value === null) return null
      return (
        <CellText
          text={typeof value === 'number' ? value.toLocaleString(languageWords.tag) : value}
        />
      )
    },
    ...column,
  }
}
