import type { ImportRemark } from '../../domain/import/importReport.ts'
import type { SortValue } from '../../ui/sortRows.ts'
import type { TableColumn } from '../../ui/tableColumn.ts'
import { languageWords } from '../../words/language.ts'
import { importReportWords } from '../../words/importReport.ts'
import { CellText } from '../parts/CellText.tsx'

const words = importReportWords.remarks

export interface RemarkRow extends ImportRemark {
  readonly id: string
}

function column(
  id: string,
  title: string,
  value: (row: RemarkRow) => SortValue,
  more: Partial<TableColumn<RemarkRow>> = {},
): TableColumn<RemarkRow> {
  const text = (row: RemarkRow) => {
    const found = value(row)
    return typeof found === 'number' ? found.toLocaleString(languageWords.tag) : (found ?? '')
  }
  return {
    id,
    title,
    sortValue: value,
    cell: (row) => <CellText text={text(row)} />,
    ...more,
  }
}

const COLUMNS: readonly TableColumn<RemarkRow>[] = [
  column('sentence', words.sentence, ({ sentence }) => sentence, {
    isRowHeader: true,
    width: '8fr',
    minWidth: 180,
  }),
  column('fate', words.fate, ({ fate }) => words.fates[fate], { width: 112 }),
  column('record', words.record, ({ place }) => place.record ?? null, {
    width: '2fr',
    minWidth: 96,
  }),
  column('line', words.line, ({ place }) => place.line ?? null, { width: 72, align: 'end' }),
  column('file', words.file, ({ place }) => place.file, { width: '2fr', minWidth: 112 }),
]

const WITHOUT_FILE = COLUMNS.filter(({ id }) => id !== 'file')

/** Columns of the remarks; the file only where there are several. */
export function remarkColumns(files: number): readonly TableColumn<RemarkRow>[] {
  return files > 1 ? COLUMNS : WITHOUT_FILE
}
