import type { ImportReport } from '../../domain/import/importReport.ts'
import type { OpenProblems } from '../../domain/network/openProblems.ts'
import type { NetworkFile } from '../../domain/network/schema/networkFile.ts'
import type { TableMapping, TablePreview } from '../../domain/import/tableMapping.ts'

/** One file as it was picked, dropped or named. Its bytes are never more than LIMITS.fileBytes. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The beginning of a file, by which readers tell whether it is theirs. */
export interface FileHead {
  /** as the person knows it */
  readonly name: string
  /** ending of the name with the dot, lower case; empty when it has none */
  readonly extension: string
  /** the first 64 KiB at most */
  readonly bytes: Uint8Array
  /** the same as text, as far as it can be read as one; empty for an archive */
  readonly text: string
}

/** A network made from foreign files and what became of each record, or why there is none. */
export type ReadOutcome =
  | { readonly ok: true; readonly file: NetworkFile; readonly report: ImportReport }
  | { readonly ok: false; readonly problems: OpenProblems }

/** How a reader tells how far it is. */
export interface Progress {
  /**
   * Tells how much is done, in (0,1]. To be awaited every few thousand records, so that a page that reads in its own thread can
   * breathe; rejects with ReadingCancelled when the person has stopped it.
   */
  readonly step: (done: number) => Promise<void>
}

export interface ReadOptions {
  /** what a person said of the columns of a table; without it the reader guesses */
  readonly mapping?: TableMapping
}

/**
 * A format that is read. Each stands in a file of its own and is pure: it runs in a worker and in Node. What is wrong with a
 * file comes back as problems; it throws only what `progress.step` rejects with.
 */
export interface Reader {
  readonly id: string
  /** What people call the format; read after "Read as". */
  readonly label: string
  /** Endings of file names, lower case with the dot. */
  readonly extensions: readonly string[]
  /** How sure it is that a file is of its format: 0 no, .5 by its ending only, 1 by what is in it. Looks at nothing but the head. */
  readonly sniff: (head: FileHead) => number
  /**
   * Reads files that belong together. `file` in the outcome fits the schema of the network file (it is checked again by readNetwork); every record
   * of the files is in it or in the report.
   */
  readonly read: (
    files: readonly SourceFile[],
    progress: Progress,
    options?: ReadOptions,
  ) => Promise<ReadOutcome>
  /**
   * Tables only: what stands in the files and how the columns would be understood, for a person to change. Of `as`, the encodings,
   * delimiters, headings and what tables hold are taken over, and the columns guessed anew; the tally is of `as` as it stands.
   */
  readonly preview?: (files: readonly SourceFile[], as?: TableMapping) => Promise<PreviewOutcome>
}

export type PreviewOutcome =
  | { readonly ok: true; readonly preview: TablePreview }
  | { readonly ok: false; readonly problems: OpenProblems }
