import type {
  MappedTable,
  RelationField,
  TableMapping,
} from '../../../../domain/import/tableMapping.ts'
import { IdMaker } from '../../../../domain/network/idMaker.ts'
import { LIMITS } from '../../../../domain/network/limits.ts'
import type { Relation } from '../../../../domain/network/schema/relation.ts'
import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import type { RawRow, RawTable } from '../raw/rawTable.ts'
import type { EndBook } from './endBook.ts'
import { relationOfRow } from './relationOfRow.ts'
import type { SourceBook } from './sourceBook.ts'
import type { TableView } from './tableView.ts'

type Mapped = Extract<MappedTable, { holds: 'relations' }>

/** The relations of all tables, so that no two have one id. */
export class RelationBook {
  readonly #byId = new Map<string, { readonly relation: Relation; readonly where: string }>()
  readonly #ids = new IdMaker(this.#byId)
  readonly #byContent = new Map<string, string>()

  get relations(): Relation[] {
    return [...this.#byId.values()].map(({ relation }) => relation)
  }

  get isFull(): boolean {
    return this.#byId.size >= LIMITS.relations
  }

  whereOf(id: string): string | null {
    return this.#byId.get(id)?.where ?? null
  }

  newId(wanted: string): string {
    return this.#ids.make(wanted)
  }

  add(relation: Relation, where: string): void {
    this.#byId.set(relation.id, { relation, where })
  }

  /** Where a row that says the same in every cell was read before; remembers this one where there is none. */
  sameContent(content: string, where: string): string | null {
    const before = this.#byContent.get(content)
    if (before === undefined) this.#byContent.set(content, where)
    return before ?? null
  }
}

/** One table of relations on its way into the network, row by row. */
export class RelationTableReader {
  readonly view: TableView<RelationField>
  readonly #mapped: Mapped
  readonly #table: RawTable
  readonly #duplicates: TableMapping['duplicates']
  readonly #ends: EndBook
  readonly #relations: RelationBook
  readonly #sources: SourceBook
  readonly #fileSource: string | null

  constructor(
    view: TableView<RelationField>,
    mapped: Mapped,
    table: RawTable,
    duplicates: TableMapping['duplicates'],
    ends: EndBook,
    relations: RelationBook,
    sources: SourceBook,
  ) {
    this.view = view
    this.#mapped = mapped
    this.#table = table
    this.#duplicates = duplicates
    this.#ends = ends
    this.#relations = relations
    this.#sources = sources
    this.#fileSource = view.has('source') ? null : sources.file(table.file)
  }

  read(row: RawRow): void {
    const { log } = this.view
    const id = this.#idOf(row)
    if (id === null) return
    if (this.#relations.isFull) return log.skip(row.line, words.tooManyRelations(LIMITS.relations))
    const ends = this.#ends.ofRow(this.view, row, this.#fileSource)
    if (!ends) return
    if (ends.source === ends.target) log.note(words.selfLoop, row.line)
    const otherwise = this.#mapped.relationType ?? 'related_to'
    const rest = relationOfRow(this.view, row, otherwise, this.#sources, this.#fileSource)
    this.#relations.add({ ...rest, ...ends, id }, words.rowOf(row.line, this.#table.name))
    log.keep()
  }

  #contentOf({ cells }: RawRow): string {
    return JSON.stringify([this.#mapped.columns, cells])
  }

  /** The id of a row; null where the row is left out, which is told. */
  #idOf(row: RawRow): string | null {
    const { log } = this.view
    const { line } = row
    const where = words.rowOf(line, this.#table.name)
    const said = this.view.cell(row, 'id')?.text
    if (said === undefined) {
      const isApart = this.#duplicates === 'apart'
      const before = isApart ? null : this.#relations.sameContent(this.#contentOf(row), where)
      if (before === null) return this.#relations.newId(`r${line}`)
      if (this.#duplicates === 'merge') log.merge(line, words.sameRowMerged(before))
      else log.skip(line, words.sameRowSkipped(before))
      return null
    }
    if (said.length > LIMITS.idLength) {
      log.skip(line, words.idTooLong(said.length, LIMITS.idLength))
      return null
    }
    const before = this.#relations.whereOf(said)
    if (before === null) {
      if (this.#duplicates === 'merge') this.#relations.sameContent(this.#contentOf(row), where)
      return said
    }
    if (this.#duplicates === 'first') {
      log.skip(line, words.duplicateSkipped(said, before))
      return null
    }
    const isSame = () => this.#relations.sameContent(this.#contentOf(row), where) !== null
    if (this.#duplicates === 'merge' && isSame()) {
      log.merge(line, words.sameRowMerged(before))
      return null
    }
    const id = this.#relations.newId(said)
    log.note(words.duplicateApart(said, before, id), line)
    return id
  }
}
