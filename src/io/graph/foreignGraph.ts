import type { RecordPlace } from '../../domain/import/importReport.ts'

/** Values of a node or edge by the names of the columns other programs show them in; JSON values of any shape. */
export type Columns = ReadonlyMap<string, unknown>

/** A node of another program. */
export interface ForeignNode {
  readonly id: string
  /** what the program writes beside it */
  readonly label?: string | undefined
  readonly columns: Columns
  /** y grows downwards */
  readonly position?: { readonly x: number; readonly y: number } | undefined
  readonly colour?: string | undefined
  readonly place: RecordPlace
}

/** An edge of another program. */
export interface ForeignEdge {
  readonly id?: string | undefined
  readonly source: string
  readonly target: string
  readonly undirected: boolean
  readonly label?: string | undefined
  readonly columns: Columns
  readonly colour?: string | undefined
  readonly place: RecordPlace
}

/** Thrown, with a sentence, when a file holds more than a network can. */
export class GraphTooLarge extends Error {}
