import type { RelationField } from '../../../../domain/import/tableMapping.ts'
import { LIMITS } from '../../../../domain/network/limits.ts'
import type { Entity } from '../../../../domain/network/schema/entity.ts'
import type { Relation } from '../../../../domain/network/schema/relation.ts'
import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import type { RawRow } from '../raw/rawTable.ts'
import { attributesField, type KeptCells } from './keptCells.ts'
import { countryOfCell } from './countryOfCell.ts'
import type { EntityBook, HeldEntity } from './entityBook.ts'
import { typeOfCell } from './entityOfRow.ts'
import { nameKey } from './nameKey.ts'
import { joinEntities } from './joinEntities.ts'
import type { TableView } from './tableView.ts'

type View = TableView<RelationField>
type Side = 'from' | 'to'

/** Finds the ends of relations among the entities, and makes those that only relations name. */
export class EndBook {
  readonly #entities: EntityBook
  /** true when tables list the entities, so that one that none lists is worth a remark */
  readonly #hasTable: boolean

  constructor(entities: EntityBook, hasTable: boolean) {
    this.#entities = entities
    this.#hasTable = hasTable
  }

  /** The ends of a row; null where the row is left out, which is told. */
  ofRow(
    view: View,
    row: RawRow,
    fileSource: string | null,
  ): Pick<Relation, 'source' | 'target'> | null {
    const missing = (['from', 'to'] as const).filter((side) => !this.#says(view, row, side))
    if (missing.length > 0) {
      view.log.skip(row.line, words.endMissing(missing))
      return null
    }
    const source = this.#end(view, row, 'from', fileSource)
    const target = source && this.#end(view, row, 'to', fileSource)
    if (source && target) return { source: source.entity.id, target: target.entity.id }
    view.log.skip(row.line, words.tooManyEntities(LIMITS.entities))
    return null
  }

  #says(view: View, row: RawRow, side: Side): boolean {
    return view.cell(row, side) !== null || view.cell(row, `${side}Name`) !== null
  }

  #find(
    view: View,
    row: RawRow,
    key: string | undefined,
    name: string | undefined,
  ): HeldEntity | null {
    if (key !== undefined && this.#entities.withId(key)) return this.#entities.withId(key)
    const named = this.#entities.withName(name ?? key ?? '')
    const [first] = key === undefined || name === undefined ? named : []
    if (first && named.length > 1) {
      view.log.note(
        words.severalOfName(first.entity.name, named.length, first.where ?? ''),
        row.line,
      )
    }
    return first ?? null
  }

  #end(view: View, row: RawRow, side: Side, fileSource: string | null): HeldEntity | null {
    const key = view.cell(row, side)?.text
    const name = view.cell(row, `${side}Name`)?.text
    const found = this.#find(view, row, key, name)
    if (!found && this.#entities.isFull) return null
    const said = this.#said(view, row, side)
    if (found) {
      // What a table of entities says stands; a relation only fills what is open.
      if (found.where === null)
        found.entity = joinEntities(found.entity, { ...found.entity, ...said }).entity
      return found
    }
    const isId = key !== undefined && name !== undefined && key.length <= LIMITS.idLength
    const shown = nameKey(name ?? key ?? '')
    const id = isId ? key : this.#entities.idFor(shown)
    if (this.#hasTable) view.log.note(words.endNotListed(shown), row.line)
    const entity: Entity = {
      id,
      name: shown,
      type: 'other',
      sources: fileSource === null ? [] : [fileSource],
      ...said,
    }
    return this.#entities.add(entity, null)
  }

  /** What a row says of an end beside its name. */
  #said(view: View, row: RawRow, side: Side): Partial<Entity> {
    const attributes: KeptCells = new Map()
    const type = view.cell(row, `${side}Type`)
    const country = view.cell(row, `${side}Country`)
    const tell = (sentence: string) => view.log.note(sentence, row.line)
    return {
      ...(type && { type: typeOfCell(type, 'other', tell, attributes) }),
      ...countryOfCell(country, row.line, view.log),
      ...attributesField(attributes),
    }
  }
}
