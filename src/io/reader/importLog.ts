import type {
  ImportRemark,
  ImportReport,
  RecordCount,
  RecordPlace,
} from '../../domain/import/importReport.ts'
import type { SourceFile } from './reader.ts'

type Sums = { -readonly [Field in keyof RecordCount]: RecordCount[Field] }

/** What became of each record, collected while files are read; every sort of record is counted from its first one on. */
export class ImportLog {
  private readonly sums = new Map<string, Sums>()
  private readonly remarks: ImportRemark[] = []

  /** A record of this sort stands in the network. */
  kept(sort: string): void {
    this.count(sort, 'kept')
  }

  /** A record became part of another one; without a sentence where that is what the format is made for. */
  merged(sort: string, place?: RecordPlace, sentence?: string): void {
    this.count(sort, 'merged')
    if (place && sentence !== undefined) this.remarks.push({ place, fate: 'merged', sentence })
  }

  /** A record is not in the network, and why. */
  skipped(sort: string, place: RecordPlace, sentence: string): void {
    this.count(sort, 'skipped')
    this.remarks.push({ place, fate: 'skipped', sentence })
  }

  /** Something that was changed or left open in a record that was kept or merged. */
  noted(place: RecordPlace, sentence: string): void {
    this.remarks.push({ place, fate: 'noted', sentence })
  }

  /** The report on `files`, read as the format that people call `format`. */
  report(format: string, files: readonly SourceFile[]): ImportReport {
    return {
      format,
      files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
      counts: [...this.sums.values()],
      remarks: this.remarks,
    }
  }

  private count(sort: string, fate: 'kept' | 'merged' | 'skipped'): void {
    let sums = this.sums.get(sort)
    if (!sums) {
      sums = { sort, read: 0, kept: 0, merged: 0, skipped: 0 }
      this.sums.set(sort, sums)
    }
    sums.read += 1
    sums[fate] += 1
  }
}
