import { FATES, type RecordCount } from '../../domain/import/importReport.ts'
import { languageWords } from '../../words/language.ts'
import { importReportWords } from '../../words/importReport.ts'
import styles from './RecordCounts.module.css'

const words = importReportWords.counts
const COLUMNS = ['read', ...FATES] as const

/** How many records of each sort were read, and what became of them. */
export function RecordCounts({ counts }: { readonly counts: readonly RecordCount[] }) {
  return (
    <div>
      <table className={styles['table']} aria-label={words.label}>
        <thead>
          <tr>
            <th scope="col">{words.sort}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={styles['number']}>
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count.sort}>
              <th scope="row">{count.sort}</th>
              {COLUMNS.map((column) => (
                <td key={column} className={styles['number']}>
                  {count[column].toLocaleString(languageWords.tag)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['meaning']}>{words.meaning}</p>
    </div>
  )
}
