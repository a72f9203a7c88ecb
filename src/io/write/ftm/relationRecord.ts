import type { Relation } from '../../../domain/network/schema/relation.ts'
import { attributesOf } from '../../graph/attributes.ts'
import {
  LINK_SCHEMATA,
  SCHEMA_OF_RELATION,
  type LinkSchema,
} from '../../readers/ftm/ftmSchemata.ts'
import { RELATION_TYPES } from '../../../domain/network/relationType.ts'
import { LABELS, withLabel } from '../../readers/ftm/ftmText.ts'
import { RecordBuilder, type WrittenRecord } from './recordBuilder.ts'
import type { RecordIds } from './recordIds.ts'

const UNKNOWN_LINK: LinkSchema = { from: 'subject', to: 'object', type: 'related_to' }

function schemaOf(relation: Relation): readonly [string, LinkSchema] {
  const { schema } = attributesOf(relation)
  const known = typeof schema === 'string' ? LINK_SCHEMATA.get(schema) : undefined
  if (typeof schema === 'string' && known?.type === relation.type) return [schema, known]
  const own = SCHEMA_OF_RELATION[relation.type] ?? 'UnknownLink'
  return [own, LINK_SCHEMATA.get(own) ?? UNKNOWN_LINK]
}

/** What a link means beyond its schema: the role of an UnknownLink, else a line of its summary. */
function addMeaning(record: RecordBuilder, { type, wording }: Relation, link: LinkSchema) {
  const isUnknown = record.schema === 'UnknownLink'
  const sayType = isUnknown && type !== 'related_to'
  if (sayType) record.add('role', type)
  if (wording === undefined || wording === link.wording) return
  const clear = isUnknown && !sayType && !(RELATION_TYPES as readonly string[]).includes(wording)
  if (clear) record.add('role', wording)
  else record.add('summary', withLabel(LABELS.wording, wording))
}

function addDates(record: RecordBuilder, { start, end }: Relation) {
  if (record.schema === 'Payment' && start !== undefined && start === end) record.add('date', start)
  else record.add('startDate', start).add('endDate', end)
}

function addAmount(record: RecordBuilder, { amountUsd, amountNote }: Relation) {
  if (record.schema !== 'Payment' && record.schema !== 'Debt') return
  if (amountUsd !== undefined) {
    const text = String(amountUsd)
    record.add('amount', text).add('currency', 'USD').add('amountUsd', text)
    return
  }
  const [, amount, currency] = /^(\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(amountNote ?? '') ?? []
  record.add('amount', amount).add('currency', currency)
}

function addStake(record: RecordBuilder, { stakePercent }: Relation) {
  if (record.schema !== 'Ownership' || stakePercent === undefined) return
  record.add(
    'percentage',
    typeof stakePercent === 'string' ? stakePercent : `${stakePercent.min}-${stakePercent.max}`,
  )
}

/** A relation as a link. */
export function relationRecord(relation: Relation, ids: RecordIds): WrittenRecord {
  const [schema, link] = schemaOf(relation)
  const { legality, confidence, item, evidence, sources } = relation
  const record = new RecordBuilder(ids.make(relation.id), schema)
    .add(link.from, relation.source)
    .add(link.to, relation.target)
  addMeaning(record, relation, link)
  addDates(record, relation)
  addAmount(record, relation)
  addStake(record, relation)
  if (legality !== 'unknown') record.add('summary', withLabel(LABELS.legality, legality))
  if (confidence !== undefined) record.add('summary', withLabel(LABELS.confidence, confidence))
  if (schema === 'Payment') record.add('purpose', item)
  else if (item !== undefined && item !== '') record.add('summary', withLabel(LABELS.item, item))
  return record
    .add('description', evidence)
    .add('sourceUrl', ...ids.urlsOf(sources))
    .addAttributes(attributesOf(relation))
    .build()
}
