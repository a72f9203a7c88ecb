import { editProblemWords } from '../../words/editProblems.ts'
import type { Network } from '../network/network.ts'
import type { Problem } from '../network/openProblems.ts'
import type { RelationType } from '../network/relationType.ts'
import type { Confidence, Legality, Relation } from '../network/schema/relation.ts'
import { rewritten } from './rewritten.ts'
import type { CitedDraft } from './sourceDraft.ts'
import { withFields } from './withFields.ts'

/** A relation as it is being written: texts as typed. */
export interface RelationDraft extends CitedDraft {
  /** ids of entities, empty until one is chosen */
  readonly source: string
  readonly target: string
  readonly type: RelationType | ''
  readonly item: string
  /** partial ISO dates, or empty */
  readonly start: string
  readonly end: string
  readonly amountUsd: string
  /** what the amount means, or leaves open */
  readonly amountNote: string
  /** `33.4`, `25–50`, or empty */
  readonly stakePercent: string
  readonly legality: Legality
  /** empty where it follows from the sources */
  readonly confidence: Confidence | ''
  readonly evidence: string
}

export const EMPTY_RELATION: RelationDraft = {
  source: '',
  target: '',
  type: '',
  item: '',
  start: '',
  end: '',
  amountUsd: '',
  amountNote: '',
  stakePercent: '',
  legality: 'unknown',
  confidence: '',
  evidence: '',
  sources: [],
  newSource: null,
}

type Stake = Relation['stakePercent']

function stakeText(stake: Stake): string {
  if (stake === undefined) return ''
  return typeof stake === 'string' ? stake : `${stake.min}–${stake.max}`
}

function stakeOf(text: string): Stake {
  const [min = '', max, ...more] = text.replaceAll(/[\s%]/g, '').split(/[-–]/)
  if (max === undefined) return min
  return more.length > 0 ? text : { min, max }
}

/** Commas are read between thousands only: as decimal signs they would make another amount in silence. */
function amountOf(text: string): number | undefined {
  const bare = text.replaceAll(/[\s_$]/g, '')
  if (bare === '') return undefined
  const digits = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare
  return /^\d*\.?\d+(e\+?\d+)?$/i.test(digits) ? Number(digits) : Number.NaN
}

/** What a person changes of a relation, as it stands. */
export function relationDraftOf(relation: Relation): RelationDraft {
  return {
    source: relation.source,
    target: relation.target,
    type: relation.type,
    item: relation.item ?? '',
    start: relation.start ?? '',
    end: relation.end ?? '',
    amountUsd: relation.amountUsd === undefined ? '' : String(relation.amountUsd),
    amountNote: relation.amountNote ?? '',
    stakePercent: stakeText(relation.stakePercent),
    legality: relation.legality,
    confidence: relation.confidence ?? '',
    evidence: relation.evidence ?? '',
    sources: relation.sources,
    newSource: null,
  }
}

/** What of a relation draft cannot be understood before any check of the file. */
export function relationDraftProblems(draft: RelationDraft, { entityById }: Network): Problem[] {
  const problems: Problem[] = []
  const add = (path: keyof RelationDraft, sentence: string) => problems.push({ path, sentence })
  for (const end of ['source', 'target'] as const)
    if (!entityById.has(draft[end])) add(end, editProblemWords.noEnd)
  if (draft.source !== '' && draft.source === draft.target) add('target', editProblemWords.sameEnds)
  if (draft.type === '') add('type', editProblemWords.noType)
  const amount = amountOf(draft.amountUsd)
  if (amount !== undefined && !(Number.isFinite(amount) && amount >= 0))
    add('amountUsd', editProblemWords.amount)
  return problems
}

/** Reasons and words that were given for another type or other ends say nothing of this one. */
function without(before: Relation, isOther: boolean): Relation {
  if (!isOther) return before
  const { wording: _, flow: __, flowReason: ___, ...rest } = before
  return rest
}

/**
 * The row that a draft makes of another one: what the draft does not know of, or leaves as it is shown, stays. `added` is the id of
 * the source that is new to the network, if there is one.
 */
export function relationOf(
  draft: RelationDraft,
  sources: string[],
  added: string | null,
  before: Relation,
  shown: Relation = before,
): Relation {
  const isNew = rewritten(draft, relationDraftOf(shown))
  const type = draft.type === '' ? before.type : draft.type
  const text = (field: 'item' | 'start' | 'end' | 'amountNote' | 'evidence') =>
    isNew(field) ? { [field]: draft[field].trim() } : {}
  const stake = draft.stakePercent.trim()
  return withFields<Relation>(
    {
      ...without(before, isNew('type') || isNew('source') || isNew('target')),
      source: draft.source,
      target: draft.target,
      type,
      sources: isNew('sources') || added !== null ? sources : before.sources,
      legality: draft.legality,
    },
    {
      ...text('item'),
      ...text('start'),
      ...text('end'),
      ...(isNew('amountUsd') && { amountUsd: amountOf(draft.amountUsd) }),
      ...text('amountNote'),
      ...(isNew('stakePercent') && { stakePercent: stake === '' ? undefined : stakeOf(stake) }),
      confidence: draft.confidence === '' ? undefined : draft.confidence,
      ...text('evidence'),
    },
  )
}
