import type {
  ImportRemark,
  ImportReport,
  RecordCount,
  RecordPlace,
} from '../../../domain/import/importReport.ts'
import type { SourceFile } from '../../reader/reader.ts'

/** Counts what becomes of the records of a list, sort by sort, so that none is lost in silence. */
export class RecordTally {
  readonly #counts = new Map<string, { kept: number; merged: number; skipped: number }>()
  readonly #remarks: ImportRemark[] = []

  #of(sort: string) {
    let count = this.#counts.get(sort)
    if (!count) this.#counts.set(sort, (count = { kept: 0, merged: 0, skipped: 0 }))
    return count
  }

  keep(sort: string) {
    this.#of(sort).kept += 1
  }

  merge(sort: string, place: RecordPlace, sentence: string) {
    this.#of(sort).merged += 1
    this.#remarks.push({ place, fate: 'merged', sentence })
  }

  skip(sort: string, place: RecordPlace, sentence: string) {
    this.#of(sort).skipped += 1
    this.#remarks.push({ place, fate: 'skipped', sentence })
  }

  note(place: RecordPlace, sentence: string) {
    this.#remarks.push({ place, fate: 'noted', sentence })
  }

  /** The report; sorts stand in the order in which their first record was counted. */
  report(format: string, files: readonly SourceFile[]): ImportReport {
    const counts = [...this.#counts].map(([sort, { kept, merged, skipped }]): RecordCount => ({
      sort,
      read: kept + merged + skipped,
      kept,
      merged,
      skipped,
    }))
    return {
      format,
      files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
      counts,
      remarks: this.#remarks,
    }
  }
}
