import type { Entity } from '../../../domain/network/schema/entity.ts'
import type { NetworkFile } from '../../../domain/network/schema/networkFile.ts'
import type { Relation } from '../../../domain/network/schema/relation.ts'
import { graphLossWords } from '../../../words/graphLosses.ts'
import { IdMaker } from '../../../domain/network/idMaker.ts'
import {
  entityColumns,
  relationColumns,
  type ColumnValue,
  type WrittenColumns,
} from '../../graph/writeColumns.ts'
import type { Loss } from '../writer.ts'
import { cleanText, isCleanText } from './xmlText.ts'

export type ColumnType = 'string' | 'double' | 'boolean'

/** A column that a file declares before its nodes or edges: one for each name and type of value. */
export interface DeclaredColumn {
  readonly id: string
  readonly name: string
  readonly type: ColumnType
}

const typeOf = (value: ColumnValue): ColumnType => {
  if (typeof value === 'number') return 'double'
  return typeof value === 'boolean' ? 'boolean' : 'string'
}

/** The columns that rows need, declared in the order in which they are met. */
export class DeclaredColumns {
  private readonly byKey = new Map<string, DeclaredColumn>()

  constructor(private readonly prefix: string) {}

  of(name: string, value: ColumnValue): DeclaredColumn {
    const type = typeOf(value)
    const key = `${type} ${name}`
    let column = this.byKey.get(key)
    if (!column) {
      column = { id: `${this.prefix}${this.byKey.size}`, name, type }
      this.byKey.set(key, column)
    }
    return column
  }

  all(): readonly DeclaredColumn[] {
    return [...this.byKey.values()]
  }
}

/** Ids as XML can carry them, still different from each other. */
export class XmlIds {
  private readonly entityIds = new Map<string, string>()
  private readonly relationIds = new IdMaker()

  constructor({ entities }: NetworkFile) {
    const maker = new IdMaker()
    for (const { id } of entities) this.entityIds.set(id, maker.make(cleanText(id) || '_'))
  }

  ofEntity(id: string): string {
    return this.entityIds.get(id) ?? id
  }

  ofRelation(id: string): string {
    return this.relationIds.make(cleanText(id) || '_')
  }
}

const isClean = (texts: readonly string[], columns: WrittenColumns) =>
  texts.every(isCleanText) &&
  [...columns].every(
    ([name, value]) => isCleanText(name) && (typeof value !== 'string' || isCleanText(value)),
  )

const entityIsClean = (entity: Entity) => isClean([entity.id, entity.name], entityColumns(entity))
const relationIsClean = (relation: Relation) => isClean([relation.id], relationColumns(relation))

/** What no XML format can carry of a network: characters that stand in no XML at all. */
export function xmlLosses({ entities, relations }: NetworkFile): readonly Loss[] {
  const count =
    entities.filter((entity) => !entityIsClean(entity)).length +
    relations.filter((relation) => !relationIsClean(relation)).length
  return count === 0 ? [] : [{ count, sentence: graphLossWords.characters(count) }]
}

/** What a saved file tells people of itself, in parts that have something to say. */
export function savedParts(
  { meta }: NetworkFile,
  from: { filterSentence: string | null; runId: string | null; dataHash: string; date: string },
): readonly (readonly [name: string, text: string])[] {
  const parts: readonly (readonly [string, string | null | undefined])[] = [
    ['title', meta.title],
    ['description', meta.description],
    ['filterSentence', from.filterSentence],
    ['runId', from.runId],
    ['dataHash', from.dataHash],
    ['date', from.date],
  ]
  return parts.flatMap(([name, text]) =>
    typeof text === 'string' && text !== '' ? [[name, text] as const] : [],
  )
}
