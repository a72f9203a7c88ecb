import type {
  MappedTable,
  TableContent,
  TableMapping,
} from '../../../../domain/import/tableMapping.ts'
import { foldText } from '../../../../lib/foldText.ts'
import { ABOUT_HEADING } from '../../../table/aboutHeading.ts'
import type { RawTable } from '../raw/rawTable.ts'
import { columnContent } from './columnContent.ts'
import { endField, meantByHeading } from './endField.ts'
import { foldHeading } from './foldHeading.ts'
import {
  guessEntityColumns,
  guessRelationColumns,
  guessSourceColumns,
  ownedColumn,
  type SeenColumn,
} from './guessColumns.ts'
import { headTable, type HeadedTable } from './headedTable.ts'
import { findHeading } from './headingRow.ts'
import { ENTITY_HEADINGS, fieldOfHeading, SOURCE_HEADINGS } from './headingWords.ts'

const ROWS_LOOKED_AT = 500

type GuessBase = Pick<MappedTable, 'name' | 'encoding' | 'delimiter' | 'hasHeader' | 'rowsAbove'>

function seenColumns(
  { columnNames, rows }: HeadedTable,
  hasHeader: boolean,
): readonly SeenColumn[] {
  const first = rows.slice(0, ROWS_LOOKED_AT)
  return columnNames.map((name, column) => ({
    name,
    heading: hasHeader ? foldHeading(name) : '',
    content: columnContent(first.map(({ cells }) => cells[column] ?? '')),
  }))
}

function isAbout({ columnNames }: HeadedTable): boolean {
  return foldText(columnNames[0] ?? '') === ABOUT_HEADING && columnNames.length <= 2
}

function isSources(columns: readonly SeenColumn[]): boolean {
  const fields = new Set(columns.map(({ heading }) => fieldOfHeading(SOURCE_HEADINGS, heading)))
  return fields.has('publisher') && (fields.has('title') || fields.has('url'))
}

/** The columns of a table, guessed for what it is known to hold. */
function guessAs(
  base: GuessBase,
  holds: TableContent,
  columns: readonly SeenColumn[],
): MappedTable {
  if (holds === 'entities') return { ...base, holds, columns: guessEntityColumns(columns) }
  if (holds === 'sources') return { ...base, holds, columns: guessSourceColumns(columns) }
  if (holds !== 'relations') return { ...base, holds, columns: columns.map(() => 'leave') }
  const uses = guessRelationColumns(columns)
  const from = columns[uses.indexOf('from')]
  const meant = uses.includes('type') ? null : meantByHeading(from?.heading ?? '')
  return { ...base, holds, columns: uses, ...(meant && { relationType: meant }) }
}

/** What a table most likely holds, by its headings first and by what is in it. */
function guessContent(columns: readonly SeenColumn[]): TableContent {
  const relation = guessRelationColumns(columns)
  const entity = guessEntityColumns(columns)
  const ends = relation.includes('from') && relation.includes('to')
  const endsNamed = columns.some(({ heading }) => endField(heading)?.startsWith('to') === true)
  const name = columns[entity.indexOf('name')]
  const isNamed = name !== undefined && fieldOfHeading(ENTITY_HEADINGS, name.heading) === 'name'
  if (ends && (endsNamed || !isNamed || ownedColumn(columns) >= 0)) return 'relations'
  return entity.includes('name') ? 'entities' : 'nothing'
}

/** How a table would be understood; `said` is what a person said it holds. */
function guessTable(headed: HeadedTable, hasHeader: boolean, said?: TableContent): MappedTable {
  const { table, above } = headed
  const { name, encoding, delimiter } = table
  const rowsAbove = above.length > 0 && { rowsAbove: above.length }
  const base = { name, encoding, delimiter, hasHeader, ...rowsAbove }
  const columns = seenColumns(headed, hasHeader)
  if (said) return guessAs(base, said, columns)
  if (hasHeader && isAbout(headed)) return guessAs(base, 'about', columns)
  if (hasHeader && isSources(columns)) return guessAs(base, 'sources', columns)
  return guessAs(base, guessContent(columns), columns)
}

/** Tables with what is known or guessed of their headings, and the guess at all of them. */
export function guessTables(
  tables: readonly RawTable[],
  said?: TableMapping,
): { readonly headed: readonly HeadedTable[]; readonly guessed: TableMapping } {
  const headed: HeadedTable[] = []
  const guessed: MappedTable[] = []
  for (const table of tables) {
    const mapped = said?.tables.find(({ name }) => name === table.name)
    const heading = mapped
      ? { hasHeader: mapped.hasHeader, above: mapped.rowsAbove ?? 0 }
      : findHeading(table.rows)
    const one = headTable(table, heading)
    headed.push(one)
    guessed.push(guessTable(one, heading.hasHeader, mapped?.holds))
  }
  return { headed, guessed: { tables: guessed, duplicates: said?.duplicates ?? 'merge' } }
}
