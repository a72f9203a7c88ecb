import { useMemo, useState } from 'react'
import type { ImportRemark } from '../../domain/import/importReport.ts'
import { visibleControls } from '../../domain/text/visibleControls.ts'
import { SearchField } from '../../ui/SearchField.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import type { TableSort } from '../../ui/sortRows.ts'
import { Table } from '../../ui/Table.tsx'
import { importReportWords } from '../../words/importReport.ts'
import styles from './RemarkTable.module.css'
import { remarkColumns, type RemarkRow } from './remarkColumns.tsx'

const words = importReportWords.remarks
const FATES = ['skipped', 'merged', 'noted'] as const
type Shown = 'all' | ImportRemark['fate']

const NOTHING: ReadonlySet<string> = new Set()
const rowId = ({ id }: RemarkRow) => id

function contains({ sentence, place }: ImportRemark, text: string): boolean {
  return [sentence, place.record ?? '', place.file].some((part) =>
    part.toLowerCase().includes(text),
  )
}

/** Every remark with its place, by what became of the record; as many as there are. */
export function RemarkTable({
  remarks,
  files,
}: {
  readonly remarks: readonly ImportRemark[]
  /** how many files the remarks are about */
  readonly files: number
}) {
  const [shown, setShown] = useState<Shown>('all')
  const [text, setText] = useState('')
  const [sort, setSort] = useState<TableSort | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NOTHING)
  const rows = useMemo(() => {
    const wanted = text.trim().toLowerCase()
    return remarks
      .map((remark, place) => ({ ...remark, id: String(place) }))
      .filter((row) => (shown === 'all' || row.fate === shown) && contains(row, wanted))
  }, [remarks, shown, text])
  const segments = useMemo(() => {
    const counts = FATES.map((id) => ({
      id,
      count: remarks.filter(({ fate }) => fate === id).length,
    }))
    return [
      { id: 'all' as const, label: words.all(remarks.length) },
      ...counts
        .filter(({ count }) => count > 0)
        .map(({ id, count }) => ({ id, label: words[id](count) })),
    ]
  }, [remarks])

  const read = rows.find(({ id }) => chosen.has(id))
  if (remarks.length === 0) return <p className={styles['none']}>{words.none}</p>
  return (
    <section className={styles['remarks']} aria-label={words.heading}>
      <div className={styles['choice']}>
        <SegmentedControl
          label={words.show}
          segments={segments}
          value={shown}
          onChange={setShown}
        />
        <SearchField
          label={words.search}
          placeholder={words.search}
          clearLabel={words.clearSearch}
          value={text}
          onChange={setText}
        />
      </div>
      <div className={styles['table']}>
        <Table
          label={words.heading}
          columns={remarkColumns(files)}
          rows={rows}
          rowId={rowId}
          sort={sort}
          onSort={setSort}
          selected={chosen}
          onSelect={(ids) => setChosen(new Set(ids))}
          resizeLabel={words.resize}
          empty={<p className={styles['none']}>{words.noMatch(text)}</p>}
        />
      </div>
      <p className={styles['whole']} aria-live="polite">
        {read ? (
          visibleControls(read.sentence)
        ) : (
          <span className={styles['hint']}>{words.readWhole}</span>
        )}
      </p>
    </section>
  )
}
