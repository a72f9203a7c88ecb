import { compareDecimals } from '../../domain/network/check/compareDecimals.ts'
import { comparePartialDates } from '../../domain/network/partialDate.ts'
import type { Relation } from '../../domain/network/schema/relation.ts'
import { RELATION_TYPES, type RelationType } from '../../domain/network/relationType.ts'
import { importGraphWords as words } from '../../words/importGraphs.ts'
import { networkWords } from '../../words/network.ts'
import { RELATION_COLUMNS } from './columnFields.ts'
import { cutText } from './cutText.ts'
import type { ForeignEdge } from './foreignGraph.ts'
import { gatherFields, knownSources, type RecordContext } from './nodeToEntity.ts'
import { openPart, readColumns, type ReadColumns } from './readColumns.ts'

/** Fields that contradict each other or lack their reason stay attributes. */
function settleFields({ fields, loose }: ReadColumns, edge: ForeignEdge, context: RecordContext) {
  const { start, end, flow, flowReason, stakePercent } = fields as Partial<Relation>
  const wrong: string[] = []
  if (start && end && comparePartialDates(start, end) === 'after') {
    wrong.push('start', 'end')
    context.log.noted(edge.place, words.datesCrossed)
  }
  if (flow !== undefined && flowReason === undefined) wrong.push('flow')
  const { min, max } = typeof stakePercent === 'object' ? stakePercent : { min: '0', max: '0' }
  if (compareDecimals(min, max) > 0) wrong.push('stakePercent')
  for (const name of wrong) {
    loose[name] ??= fields[name]
    delete fields[name]
  }
}

function knownCases(read: ReadColumns, { place }: ForeignEdge, { log, caseIds }: RecordContext) {
  const { cases } = read.fields as Partial<Relation>
  if (!cases) return
  for (const id of cases) if (!caseIds.has(id)) log.noted(place, words.noCase(id.slice(0, 80)))
  read.fields['cases'] = cases.filter((id) => caseIds.has(id))
}

/** What programs call the column of what is written on an edge; Gephi and yEd the last ones. */
const WRITTEN = new Set(['label', 'interaction', 'edge label', 'edgelabel', 'edgelabels'])

/** The type of ours that is written on an edge, by its id or in our words; null where the text is any other. */
function typeWritten(text: unknown): RelationType | null {
  if (typeof text !== 'string') return null
  const folded = text.trim().toLowerCase()
  const isIt = (type: RelationType) =>
    folded === type || folded === networkWords.relationTypes[type].forward
  return RELATION_TYPES.find(isIt) ?? null
}

/** A type that is written on an edge and stands nowhere else is its type: without it, its file would have no route. */
function takeType(edge: ForeignEdge, { fields, loose }: ReadColumns) {
  if (edge.undirected || fields['type'] !== undefined || Object.hasOwn(loose, 'type')) return
  const column = Object.keys(loose).find((name) => WRITTEN.has(name.toLowerCase()))
  const type = typeWritten(edge.label ?? (column === undefined ? undefined : loose[column]))
  if (type !== null) fields['type'] = type
}

/** What another program writes on an edge stands for the type here, unless it is the type. */
function takeWording(edge: ForeignEdge, { fields, loose }: ReadColumns, type: RelationType) {
  for (const name of Object.keys(loose).filter((one) => WRITTEN.has(one.toLowerCase()))) {
    const value = loose[name]
    if (typeof value !== 'string' || value === '') continue
    if (fields['wording'] !== undefined || edge.label !== undefined) break
    if (typeWritten(value) !== type) fields['wording'] = value
    delete loose[name]
  }
  const { label } = edge
  if (fields['wording'] !== undefined || label === undefined || label === '') return
  if (typeWritten(label) !== type) fields['wording'] = cutText(label)
}

/**
 * A relation made of an edge. What has no direction, or no type of ours, is `related_to`; a type that another program gave an
 * edge without direction stays an attribute.
 */
export function edgeToRelation(
  edge: ForeignEdge & { readonly id: string },
  context: RecordContext,
): Relation {
  const { log, exact } = context
  const { place, undirected } = edge
  const read = readColumns(edge.columns, { known: RELATION_COLUMNS, exact, place, log })
  const { fields, loose } = read
  if (undirected && !exact && fields['type'] !== undefined && fields['type'] !== 'related_to') {
    loose['type'] = fields['type']
    delete fields['type']
  }
  if (!exact) takeType(edge, read)
  const { type = 'related_to', legality = 'unknown' } = fields as Partial<Relation>
  if (exact) delete loose['label']
  else takeWording(edge, read, type)
  gatherFields(read, edge)
  settleFields(read, edge, context)
  const sources = knownSources(read, edge, context)
  knownCases(read, edge, context)
  return {
    ...openPart(read),
    ...(fields as Partial<Relation>),
    ...(undirected && { undirected }),
    id: edge.id,
    source: edge.source,
    target: edge.target,
    type,
    legality,
    sources,
  }
}
