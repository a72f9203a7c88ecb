/** What a column of a table of entities can mean. */
export const ENTITY_FIELDS = [
  'id',
  'name',
  'aliases',
  'nativeName',
  'type',
  'country',
  'role',
  'status',
  'listedBy',
  'identifier',
  'latitude',
  'longitude',
  'place',
  'source',
] as const

/** What a column of a table of relations, or of an edge list, can mean. */
export const RELATION_FIELDS = [
  'id',
  'from',
  'to',
  'fromName',
  'toName',
  'type',
  'item',
  'start',
  'end',
  'amountUsd',
  'stakePercent',
  'legality',
  'confidence',
  'evidence',
  'source',
] as const

export type EntityField = (typeof ENTITY_FIELDS)[number]
export type RelationField = (typeof RELATION_FIELDS)[number]

/** `extra` keeps a column as a field of its own name; `leave` leaves it out and says so in the report. */
export type ColumnUse<Field> = Field | 'extra' | 'leave'

export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type TextEncoding = (typeof TEXT_ENCODINGS)[number]

/** How one table (a file, or a sheet of a workbook) is understood. Columns in the order of the table. */
export type MappedTable = {
  /** the name of the file, and of the sheet where there are several */
  readonly name: string
  readonly encoding: TextEncoding | null
  readonly delimiter: string | null
  readonly hasHeader: boolean
} & (
  | { readonly holds: 'entities'; readonly columns: readonly ColumnUse<EntityField>[] }
  | { readonly holds: 'relations'; readonly columns: readonly ColumnUse<RelationField>[] }
  | { readonly holds: 'nothing'; readonly columns: readonly 'leave'[] }
)

/** What to do with rows of the same id, or of the same name where there is no id. */
export const DUPLICATES = ['merge', 'first', 'apart'] as const

/** How the tables of an import are understood. */
export interface TableMapping {
  readonly tables: readonly MappedTable[]
  readonly duplicates: (typeof DUPLICATES)[number]
}

/** The first rows of a table as they stand, for a person to see what its columns are. */
export interface PreviewedTable {
  readonly name: string
  readonly columnNames: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly rowCount: number
}

export interface TablePreview {
  readonly tables: readonly PreviewedTable[]
  readonly guessed: TableMapping
}
