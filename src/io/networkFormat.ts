import type { Network } from '../domain/network/network.ts'
import type { OpenProblems } from '../domain/network/openProblems.ts'
import type { NetworkFile } from '../domain/network/schema/networkFile.ts'

/** A network that was opened, or why it could not be. */
export type OpenResult =
  | {
      readonly ok: true
      readonly network: Network
      readonly file: NetworkFile
      /** SHA-256 of the canonical JSON, lower-case hex */
      readonly dataHash: string
    }
  | { readonly ok: false; readonly problems: OpenProblems }

/** A file format that holds a network. Each stands in a file of its own. */
export interface NetworkFormat {
  readonly id: string
  /** Endings of file names, lower case with the dot. */
  readonly extensions: readonly string[]
  /** Reads the whole text of a file. `name` is only for telling problems. Never throws. */
  readonly open: (name: string, text: string) => OpenResult
}
