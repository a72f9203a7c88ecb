import type { MappedTable, TableMapping } from '../../../../domain/import/tableMapping.ts'
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
  type SeenColumn,
} from './guessColumns.ts'
import { headTable, type HeadedTable } from './headedTable.ts'
import { findHeading } from './headingRow.ts'
import { ENTITY_HEADINGS, fieldOfHeading, SOURCE_HEADINGS } from './headingWords.ts'

const ROWS_LOOKED_AT = 500

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

/** What a table most likely holds, and what its columns are, by their headings first and by what is in them. */
function guessTable(headed: HeadedTable, hasHeader: boolean): MappedTable {
  const { table, columnNames, above } = headed
  const { name, encoding, delimiter } = table
  const base = {
    name,
    encoding,
    delimiter,
    hasHeader,
    ...(above.length > 0 && { rowsAbove: above.length }),
  }
  const leave = columnNames.map(() => 'leave' as const)
  if (hasHeader && isAbout(headed)) return { ...base, holds: 'about', columns: leave }
  const columns = seenColumns(headed, hasHeader)
  if (hasHeader && isSources(columns)) {
    return { ...base, holds: 'sources', columns: guessSourceColumns(columns) }
  }
  const relation = guessRelationColumns(columns)
  const entity = guessEntityColumns(columns)
  const ends = relation.includes('from') && relation.includes('to')
  const endsNamed = columns.some(
    ({ heading }) => heading !== '' && endField(heading)?.startsWith('to') === true,
  )
  const isNamed =
    fieldOfHeading(ENTITY_HEADINGS, columns[entity.indexOf('name')]?.heading ?? '') === 'name'
  if (ends && (endsNamed || !isNamed)) {
    const from = columns[relation.indexOf('from')]
    const meant = relation.includes('type') ? null : meantByHeading(from?.heading ?? '')
    return { ...base, holds: 'relations', columns: relation, ...(meant && { relationType: meant }) }
  }
  if (entity.includes('name')) return { ...base, holds: 'entities', columns: entity }
  return { ...base, holds: 'nothing', columns: leave }
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
    guessed.push(guessTable(one, heading.hasHeader))
  }
  return { headed, guessed: { tables: guessed, duplicates: said?.duplicates ?? 'merge' } }
}
