import type { EntityField } from '../../../../domain/import/tableMapping.ts'
import type { EntityType } from '../../../../domain/network/entityType.ts'
import { LIMITS } from '../../../../domain/network/limits.ts'
import type { Entity } from '../../../../domain/network/schema/entity.ts'
import { FORBIDDEN_NAME } from '../../../../domain/network/check/fitsLimits.ts'
import { tableReadingWords as words } from '../../../../words/tableReading.ts'
import { splitList } from '../../../table/listCell.ts'
import { splitPairs } from '../../../table/pairCell.ts'
import type { RawRow } from '../raw/rawTable.ts'
import { entityTypeOf } from '../values/entityTypeText.ts'
import { plainDecimal } from '../values/numberText.ts'
import { routeRoleOfText, truthOfText } from '../values/wordText.ts'
import { attributesField, keepAsAttribute, type KeptCells } from './keptCells.ts'
import { countryOfCell } from './countryOfCell.ts'
import { holdsNamedIdentifiers } from './identifierColumn.ts'
import type { SourceBook } from './sourceBook.ts'
import { attributeName, type Cell, type TableView } from './tableView.ts'

type View = TableView<EntityField>

/** An entity without id and name. */
type EntityBody = Partial<Entity> & Pick<Entity, 'type' | 'sources'>

function listOf(view: View, row: RawRow, field: EntityField): string[] {
  const texts = [...new Set(view.cells(row, field).flatMap(({ text }) => splitList(text)))]
  if (texts.length > LIMITS.listLength)
    view.log.note(words.listCut(texts.length, LIMITS.listLength), row.line)
  return texts.slice(0, LIMITS.listLength)
}

/** A coordinate in degrees; null and a remark where the cell holds none. */
function degrees(
  view: View,
  row: RawRow,
  field: 'latitude' | 'longitude',
  most: number,
  lost: KeptCells,
) {
  const cell = view.cell(row, field)
  if (!cell) return null
  const sign = /^[-−]/.test(cell.text) ? -1 : 1
  const plain = plainDecimal(cell.text.replace(/^[-−+]/, ''), view.hints(field).mark)
  const value = plain === null ? Number.NaN : sign * Number(plain)
  if (Math.abs(value) <= most) return value
  view.log.note(words.notUnderstood(cell.column, cell.text), row.line)
  keepAsAttribute(lost, cell)
  return null
}

function locationOf(view: View, row: RawRow, lost: KeptCells): Pick<Entity, 'location'> {
  const lat = degrees(view, row, 'latitude', 90, lost)
  const lon = degrees(view, row, 'longitude', 180, lost)
  const place = view.cell(row, 'place')?.text
  const location = {
    ...(lat !== null && { lat }),
    ...(lon !== null && { lon }),
    ...(place !== undefined && { place }),
  }
  return Object.keys(location).length > 0 ? { location } : {}
}

function identifiersOf(view: View, row: RawRow): Pick<Entity, 'identifiers'> {
  const identifiers = new Map<string, string>()
  for (const { column, text } of view.cells(row, 'identifier')) {
    const pairs = holdsNamedIdentifiers(column)
      ? splitPairs(text)
      : [[attributeName(column), text] as const]
    for (const [name, value] of pairs) {
      const key = name ?? words.identifier
      if (key !== FORBIDDEN_NAME) identifiers.set(key, value)
    }
  }
  return identifiers.size > 0 ? { identifiers: Object.fromEntries(identifiers) } : {}
}

/** The entity type a cell names; where it names none that is known, the text is kept and remarked. */
export function typeOfCell(
  cell: Cell | null,
  otherwise: EntityType,
  tell: (sentence: string) => void,
  lost: KeptCells,
): EntityType {
  if (!cell) return otherwise
  const type = entityTypeOf(cell.text)
  if (type) return type
  tell(words.unknownEntityType(cell.text))
  keepAsAttribute(lost, cell)
  return 'other'
}

/** A switch that is only written when it is on; a word that is neither yes nor no is kept and remarked. */
function truth(view: View, row: RawRow, field: 'placeholder' | 'unnamed', lost: KeptCells) {
  const cell = view.cell(row, field)
  if (!cell) return {}
  const value = truthOfText(cell.text)
  if (value === null) {
    view.log.note(words.notUnderstood(cell.column, cell.text), row.line)
    keepAsAttribute(lost, cell)
  }
  return value === 'yes' ? { [field]: true } : {}
}

function routeRoleOf(view: View, row: RawRow, lost: KeptCells): Pick<Entity, 'routeRole'> {
  const cell = view.cell(row, 'routeRole')
  if (!cell) return {}
  const routeRole = routeRoleOfText(cell.text)
  if (routeRole) return { routeRole }
  view.log.note(words.notUnderstood(cell.column, cell.text), row.line)
  keepAsAttribute(lost, cell)
  return {}
}

/** What a row of a table of entities says, but for id and name. */
export function entityOfRow(
  view: View,
  row: RawRow,
  otherwise: EntityType,
  sources: SourceBook,
  fileSource: string | null,
): EntityBody {
  const { log } = view
  const { line } = row
  const attributes: KeptCells = new Map()
  for (const cell of view.cells(row, 'extra')) keepAsAttribute(attributes, cell)
  const tell = (sentence: string) => log.note(sentence, line)
  const aliases = listOf(view, row, 'aliases')
  const status = listOf(view, row, 'status')
  const nativeName = view.cell(row, 'nativeName')?.text
  const role = view.cell(row, 'role')?.text
  const cited = sources.named(view.cells(row, 'source'), line, log)
  const all = fileSource !== null && cited.length === 0 ? [fileSource] : cited
  const listings = listOf(view, row, 'listedBy').map((authority) => ({
    authority,
    kind: 'designated' as const,
    sources: all,
  }))
  return {
    type: typeOfCell(view.cell(row, 'type'), otherwise, tell, attributes),
    ...(aliases.length > 0 && { aliases }),
    ...(nativeName !== undefined && { nativeName }),
    ...countryOfCell(view.cell(row, 'country'), line, log),
    ...locationOf(view, row, attributes),
    ...(role !== undefined && { role }),
    ...(status.length > 0 && { status }),
    ...(listings.length > 0 && { listings }),
    ...truth(view, row, 'placeholder', attributes),
    ...truth(view, row, 'unnamed', attributes),
    ...routeRoleOf(view, row, attributes),
    ...identifiersOf(view, row),
    sources: all,
    ...attributesField(attributes),
  }
}
