import type { EntityType } from '../network/entityType.ts'
import type { RelationType } from '../network/relationType.ts'

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
  'routeRole',
  'placeholder',
  'unnamed',
  'source',
] as const

/** What a column of a table of relations, or of an edge list, can mean. */
export const RELATION_FIELDS = [
  'id',
  'from',
  'to',
  'fromName',
  'toName',
  'fromCountry',
  'toCountry',
  'fromType',
  'toType',
  'type',
  'wording',
  'item',
  'start',
  'end',
  'amountUsd',
  'amountNote',
  'stakePercent',
  'flow',
  'flowReason',
  'legality',
  'confidence',
  'evidence',
  'source',
] as const

/** What a column of a table of sources can mean. */
export const SOURCE_FIELDS = ['id', 'title', 'publisher', 'date', 'url', 'type'] as const

export type EntityField = (typeof ENTITY_FIELDS)[number]
export type RelationField = (typeof RELATION_FIELDS)[number]
export type SourceField = (typeof SOURCE_FIELDS)[number]

/** `extra` keeps a column as a field of its own name; `leave` leaves it out and says so in the report. */
export type ColumnUse<Field> = Field | 'extra' | 'leave'

/** Those after EUC-KR are read only when a person says so: no file tells them apart safely. */
export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1251',
  'euc-kr',
  'gb18030',
  'big5',
  'shift_jis',
] as const
export type TextEncoding = (typeof TEXT_ENCODINGS)[number]

/** Delimiters that are known; a workbook has none. */
export const DELIMITERS = [',', ';', '\t', '|'] as const

/** What a table can hold. `about` is two columns, name and value, that describe the network as a whole. */
export const TABLE_CONTENTS = ['entities', 'relations', 'sources', 'about', 'nothing'] as const
export type TableContent = (typeof TABLE_CONTENTS)[number]

/** How one table (a file, or a sheet of a workbook) is understood. Columns in the order of the table. */
export type MappedTable = {
  /** the name of the file, and of the sheet where there are several */
  readonly name: string
  /** null for a workbook */
  readonly encoding: TextEncoding | null
  readonly delimiter: string | null
  readonly hasHeader: boolean
  /** rows before the heading, or before the data where there is none; 0 when absent */
  readonly rowsAbove?: number
} & (
  | {
      readonly holds: 'entities'
      readonly columns: readonly ColumnUse<EntityField>[]
      /** the type of entities whose row names none; `other` when absent */
      readonly entityType?: EntityType
    }
  | {
      readonly holds: 'relations'
      readonly columns: readonly ColumnUse<RelationField>[]
      /** the type of relations whose row names none; `related_to` when absent */
      readonly relationType?: RelationType
    }
  | { readonly holds: 'sources'; readonly columns: readonly ColumnUse<SourceField>[] }
  | { readonly holds: 'about' | 'nothing'; readonly columns: readonly 'leave'[] }
)

/**
 * What to do with rows of the same id, or of the same name where there is no id; of relations without id, with rows that say
 * the same in every cell: make one of them, keep the first, or keep all as entities or relations of their own.
 */
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
  /** rows below the heading */
  readonly rowCount: number
}

/** What reading tables as they are mapped would come to. */
export interface MappingTally {
  readonly entities: number
  readonly relations: number
  /** rows that would be left out; the report says why */
  readonly leftOut: number
  /** things to remark on rows that are read */
  readonly remarks: number
}

export interface TablePreview {
  readonly tables: readonly PreviewedTable[]
  readonly guessed: TableMapping
  /** of the mapping that was asked about; null while that cannot be read */
  readonly tally?: MappingTally | null
}
