import { chokepointReasons } from '../../words/chokepointReasons.ts'
import type { EntityId } from '../network/schema/entity.ts'
import type { Criterion } from './settings.ts'

/** Pairs of entry point and end user that a number counts: all connected ones, or those lost without an entity. */
export type PairsBehind = { readonly lostWithout: EntityId } | 'all'

/**
 * A piece of a sentence. With `ids` it is a number to click: these are the entities behind it. With `pairs` it counts pairs of
 * these entities.
 */
export interface ExplanationPart {
  readonly text: string
  readonly ids?: readonly EntityId[]
  readonly pairs?: PairsBehind
}

/** What a sentence is about, so that a panel may give it its place. */
export type ExplanationTopic =
  | 'tier'
  | 'pair'
  | Criterion
  | 'restsOn'
  | 'score'
  | 'stability'
  | 'busiest'
  | 'repeat'
  | 'convergence'
  | 'unlisted'
  | 'countedWith'
  | 'notScored'
  | 'structure'
  | 'reported'
  | 'ownership'
  | 'bypass'
  | 'broker'
  | 'shipments'

export interface ExplanationSentence {
  readonly about: ExplanationTopic
  readonly parts: readonly ExplanationPart[]
  /** the value of a criterion, in [0,1] */
  readonly share?: number
}

/** Why an entity is a chokepoint, or is not. */
export interface ChokepointExplanation {
  /** what the computation says */
  readonly value: '1' | '2' | '3' | 'cut' | 'none'
  readonly isReported: boolean
  readonly sentences: readonly ExplanationSentence[]
}

/** A number with the entities behind it; `count` where the number counts something else, such as pairs of these. */
export function counted(ids: readonly EntityId[], count = ids.length): ExplanationPart {
  return { text: chokepointReasons.number(count), ids }
}

/** A number of pairs, with the entities at their ends. */
export function countedPairs(
  ids: readonly EntityId[],
  count: number,
  pairs: PairsBehind,
): ExplanationPart {
  return { ...counted(ids, count), pairs }
}

/** A sentence from what the words say. Neighbouring pieces of plain text become one. */
export function sentence(
  about: ExplanationTopic,
  said: string | readonly (string | ExplanationPart)[],
  share?: number,
): ExplanationSentence {
  const parts: ExplanationPart[] = []
  for (const piece of typeof said === 'string' ? [said] : said) {
    const last = parts.at(-1)
    if (typeof piece !== 'string') parts.push(piece)
    else if (last && !last.ids) parts[parts.length - 1] = { text: last.text + piece }
    else parts.push({ text: piece })
  }
  return { about, parts, ...(share !== undefined && { share }) }
}

/** An explanation as plain text, for screen readers, exports and tests. */
export function spoken({ sentences }: Pick<ChokepointExplanation, 'sentences'>): string {
  return sentences.map(({ parts }) => parts.map(({ text }) => text).join('')).join(' ')
}
