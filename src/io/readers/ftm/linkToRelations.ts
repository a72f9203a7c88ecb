import { RELATION_TYPES, type RelationType } from '../../../domain/network/relationType.ts'
import { CONFIDENCES, LEGALITIES, type Relation } from '../../../domain/network/schema/relation.ts'
import { importFtmWords } from '../../../words/importFtm.ts'
import type { IdMaker } from '../../../domain/network/idMaker.ts'
import type { ImportLog } from '../../reader/importLog.ts'
import { takeSpan } from './ftmDates.ts'
import type { FtmRecord } from './ftmRecord.ts'
import { SCHEMA_OF_RELATION, type LinkSchema } from './ftmSchemata.ts'
import { LABELS, withoutLabel } from './ftmText.ts'
import { takeAmount } from './linkAmount.ts'
import { takeStake } from './linkStake.ts'
import { PropertyValues } from './propertyValues.ts'
import { restOf } from './restOf.ts'
import type { SourceRegister } from './sourceRegister.ts'

export interface LinkContext {
  readonly log: ImportLog
  readonly sources: SourceRegister
  readonly relationIds: IdMaker
  readonly isEntity: (id: string) => boolean
}

const isOneOf = <Word extends string>(words: readonly Word[], text: string): text is Word =>
  (words as readonly string[]).includes(text)

/** Takes the summary line that bears a label and what the label demands. */
function takeLine<Text extends string>(
  values: PropertyValues,
  label: string,
  fits: (text: string) => text is Text,
): Text | undefined {
  const matches = (line: string) => {
    const text = withoutLabel(label, line)
    return text !== null && fits(text)
  }
  const line = values.takeWhere('summary', matches)
  return line === undefined ? undefined : (withoutLabel(label, line) as Text)
}

/** A link between more pairs than this is no link between people but a list, or an attack. */
const PAIRS_AT_MOST = 1_000

const anyText = (text: string): text is string => text !== ''

/** The role of an UnknownLink says what it is: one of our types by name, or words that stand for it. */
function takeMeaning(values: PropertyValues, record: FtmRecord, link: LinkSchema) {
  const wording = takeLine(values, LABELS.wording, anyText)
  if (record.schema !== 'UnknownLink') {
    const said = wording ?? link.wording
    return { type: link.type, ...(said !== undefined && { wording: said }) }
  }
  const role = values.all('role')[0] ?? ''
  const type: RelationType = isOneOf(RELATION_TYPES, role) ? role : link.type
  const isType = type === role
  const said = wording ?? (isType ? undefined : values.all('role')[0])
  if (isType || wording === undefined) values.takeFirst('role')
  return { type, ...(said !== undefined && { wording: said }) }
}

function fieldsOf(record: FtmRecord, link: LinkSchema, context: LinkContext) {
  const values = new PropertyValues(record.properties)
  values.take(link.from)
  values.take(link.to)
  const meaning = takeMeaning(values, record, link)
  const paid = meaning.type === 'pays'
  const item = paid ? values.takeFirst('purpose') : takeLine(values, LABELS.item, anyText)
  const confidence = takeLine(values, LABELS.confidence, (text) => isOneOf(CONFIDENCES, text))
  const evidence = values.takeFirst('description')
  const fields = {
    ...meaning,
    ...takeSpan(values, record, context.log),
    ...takeAmount(values),
    ...(meaning.type === 'owns' && takeStake(values)),
    legality:
      takeLine(values, LABELS.legality, (text) => isOneOf(LEGALITIES, text)) ??
      ('unknown' as const),
    sources: context.sources.takeSources(values, record),
    ...(item !== undefined && { item }),
    ...(confidence !== undefined && { confidence }),
    ...(evidence !== undefined && { evidence }),
  }
  const implied = record.schema === (SCHEMA_OF_RELATION[meaning.type] ?? 'UnknownLink')
  return { ...fields, ...restOf(record, values, implied) }
}

function endsOf(record: FtmRecord, property: string, { isEntity }: LinkContext) {
  const named = record.properties.get(property) ?? []
  return {
    known: named.filter(isEntity),
    sentences:
      named.length === 0
        ? [importFtmWords.noEnd(property)]
        : named.filter((id) => !isEntity(id)).map((id) => importFtmWords.unknownEnd(property, id)),
  }
}

/**
 * The relations a link stands for, one for each pair of its ends that the files hold; none, with the reason in the log,
 * when an end is missing.
 */
export function linkToRelations(
  record: FtmRecord,
  link: LinkSchema,
  context: LinkContext,
): Relation[] {
  const { log, relationIds } = context
  const from = endsOf(record, link.from, context)
  const to = endsOf(record, link.to, context)
  const sentences = [...from.sentences, ...to.sentences]
  const count = from.known.length * to.known.length
  if (count > PAIRS_AT_MOST) {
    log.skipped(importFtmWords.sort.links, record.place, importFtmWords.tooManyPairs(count))
    return []
  }
  const pairs = from.known.flatMap((source) => to.known.map((target) => ({ source, target })))
  if (pairs.length === 0) {
    log.skipped(importFtmWords.sort.links, record.place, sentences.join(' '))
    return []
  }
  for (const sentence of sentences) log.noted(record.place, sentence)
  if (pairs.length > 1) log.noted(record.place, importFtmWords.severalRelations(pairs.length))
  log.kept(importFtmWords.sort.links)
  const fields = fieldsOf(record, link, context)
  return pairs.map((pair) => ({ id: relationIds.make(record.id), ...pair, ...fields }))
}
