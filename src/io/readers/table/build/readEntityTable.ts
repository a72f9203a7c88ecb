import type {
  EntityField,
  MappedTable,
  TableMapping,
} from '../../../../domain/import/tableMapping.ts'
import { LIMITS } from '../../../../domain/network/limits.ts'
import type { Entity } from '../../../../domain/network/schema/entity.ts'
import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import type { RawRow, RawTable } from '../raw/rawTable.ts'
import type { EntityBook, HeldEntity } from './entityBook.ts'
import { entityOfRow } from './entityOfRow.ts'
import { idOfName, nameKey } from './nameKey.ts'
import { joinEntities } from './joinEntities.ts'
import type { SourceBook } from './sourceBook.ts'
import type { TableView } from './tableView.ts'

type Mapped = Extract<MappedTable, { holds: 'entities' }>

/** One table of entities on its way into the network, row by row. */
export class EntityTableReader {
  readonly view: TableView<EntityField>
  readonly #mapped: Mapped
  readonly #table: RawTable
  readonly #duplicates: TableMapping['duplicates']
  readonly #entities: EntityBook
  readonly #sources: SourceBook
  readonly #fileSource: string | null

  constructor(
    view: TableView<EntityField>,
    mapped: Mapped,
    table: RawTable,
    duplicates: TableMapping['duplicates'],
    entities: EntityBook,
    sources: SourceBook,
  ) {
    this.view = view
    this.#mapped = mapped
    this.#table = table
    this.#duplicates = duplicates
    this.#entities = entities
    this.#sources = sources
    this.#fileSource = view.has('source') ? null : sources.file(table.file)
  }

  read(row: RawRow): void {
    const { log } = this.view
    const said = this.view.cell(row, 'id')?.text
    const named = this.view.cell(row, 'name')?.text
    const name = nameKey(named ?? said ?? '')
    if (name === '') return log.skip(row.line, words.noName)
    if (said !== undefined && said.length > LIMITS.idLength) {
      return log.skip(row.line, words.idTooLong(said.length, LIMITS.idLength))
    }
    const before =
      said === undefined ? (this.#entities.withName(name)[0] ?? null) : this.#entities.withId(said)
    if (before && this.#duplicates === 'first') {
      return log.skip(row.line, words.duplicateSkipped(said ?? name, before.where ?? ''))
    }
    if (!before && this.#entities.isFull) {
      return log.skip(row.line, words.tooManyEntities(LIMITS.entities))
    }
    if (named === undefined) log.note(words.idAsName(name), row.line)
    const otherwise = this.#mapped.entityType ?? 'other'
    const rest = entityOfRow(this.view, row, otherwise, this.#sources, this.#fileSource)
    if (before && this.#duplicates === 'merge')
      return this.#merge(before, { ...rest, id: before.entity.id, name }, row)
    const id = this.#entities.newId(said ?? idOfName(name))
    if (before) log.note(words.duplicateApart(said ?? name, before.where ?? '', id), row.line)
    this.#entities.add({ ...rest, id, name }, words.rowOf(row.line, this.#table.name))
    log.keep()
  }

  #merge(before: HeldEntity, second: Entity, row: RawRow): void {
    const { entity, conflicts } = joinEntities(before.entity, second)
    before.entity = entity
    this.view.log.merge(row.line, words.duplicateMerged(second.name, before.where ?? '', conflicts))
  }
}
