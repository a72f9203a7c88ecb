import type { Relation } from '../../../domain/network/schema/relation.ts'
import { importFtmWords } from '../../../words/importFtm.ts'
import type { FtmRecord } from './ftmRecord.ts'
import { INLINE_LINKS } from './ftmSchemata.ts'
import type { LinkContext } from './linkToRelations.ts'

/** A thing without the properties that name other things, and the relations these stand for. */
export function takeInlineLinks(
  record: FtmRecord,
  { isEntity, relationIds, log }: Pick<LinkContext, 'isEntity' | 'relationIds' | 'log'>,
): { record: FtmRecord; relations: Relation[] } {
  const relations: Relation[] = []
  const properties = new Map(record.properties)
  for (const [name, { type, wording, reverse }] of INLINE_LINKS) {
    const named = properties.get(name)
    if (!named) continue
    for (const other of named.filter(isEntity)) {
      relations.push({
        id: relationIds.make(`${record.id}-${name}`),
        source: reverse ? other : record.id,
        target: reverse ? record.id : other,
        type,
        legality: 'unknown',
        sources: [],
        ...(wording !== undefined && { wording }),
      })
    }
    const unknown = named.filter((id) => !isEntity(id))
    for (const id of unknown) log.noted(record.place, importFtmWords.unknownInline(name, id))
    if (unknown.length > 0) properties.set(name, unknown)
    else properties.delete(name)
  }
  return { record: { ...record, properties }, relations }
}
