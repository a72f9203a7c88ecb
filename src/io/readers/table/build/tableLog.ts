import type { ImportRemark, RecordCount } from '../../../../domain/import/importReport.ts'
import type { RawTable } from '../raw/rawTable.ts'

type Tally = Record<'kept' | 'merged' | 'skipped', number>

/** Keeps account of the rows of one table: each is told of exactly once, as kept, merged or skipped. */
export class TableLog {
  readonly #table: RawTable
  readonly #tally: Tally = { kept: 0, merged: 0, skipped: 0 }
  readonly remarks: ImportRemark[] = []

  constructor(table: RawTable) {
    this.#table = table
  }

  #place(line: number | undefined, cell?: string) {
    const { file, sheet } = this.#table
    const within = cell ?? (line === undefined ? undefined : String(line))
    const record = sheet === null ? cell : within === undefined ? sheet : `${sheet}!${within}`
    return { file, ...(line !== undefined && { line }), ...(record !== undefined && { record }) }
  }

  keep(): void {
    this.#tally.kept += 1
  }

  merge(line: number, sentence: string): void {
    this.#tally.merged += 1
    this.remarks.push({ place: this.#place(line), fate: 'merged', sentence })
  }

  skip(line: number, sentence: string): void {
    this.#tally.skipped += 1
    this.remarks.push({ place: this.#place(line), fate: 'skipped', sentence })
  }

  note(sentence: string, line?: number, cell?: string): void {
    this.remarks.push({ place: this.#place(line, cell), fate: 'noted', sentence })
  }

  count(sort: string): RecordCount {
    const { kept, merged, skipped } = this.#tally
    return { sort, read: kept + merged + skipped, ...this.#tally }
  }
}
