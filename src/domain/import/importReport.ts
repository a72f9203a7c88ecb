/** Where in the files that were read a record stands, as a person would look for it. */
export interface RecordPlace {
  readonly file: string
  /** 1 up; of a text */
  readonly line?: number
  /** the record's own number or id, or the name of the element or the cell */
  readonly record?: string
}

/** What became of a record: `kept` stands in the network, `merged` became part of another one, `skipped` is only here. */
export const FATES = ['kept', 'merged', 'skipped'] as const
export type Fate = (typeof FATES)[number]

/** How many records of one sort were read, and what became of them: read = kept + merged + skipped. */
export interface RecordCount {
  /** what the format calls them, in the plural: "SDN entries", "rows" */
  readonly sort: string
  readonly read: number
  readonly kept: number
  readonly merged: number
  readonly skipped: number
}

/** Something a person should know of one record: every skipped one has one; others where something was changed or left open. */
export interface ImportRemark {
  readonly place: RecordPlace
  /** `noted` is about a record that was kept or merged. */
  readonly fate: 'merged' | 'skipped' | 'noted'
  readonly sentence: string
}

/** What became of everything in the files that were read, so that nothing is lost in silence. */
export interface ImportReport {
  /** the label of the format */
  readonly format: string
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  readonly counts: readonly RecordCount[]
  readonly remarks: readonly ImportRemark[]
}
