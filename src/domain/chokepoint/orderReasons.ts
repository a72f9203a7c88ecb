import type { ExplanationSentence } from './explanation.ts'
import { CRITERIA } from './settings.ts'

/** The sentences of an explanation in the order they are read. */
export interface OrderedReasons {
  /** what it comes to */
  readonly leading: readonly ExplanationSentence[]
  /** the criteria one by one */
  readonly criteria: readonly ExplanationSentence[]
  /** what it rests on */
  readonly others: readonly ExplanationSentence[]
  /** what stands beside the score */
  readonly beside: readonly ExplanationSentence[]
  /** said beside what a source reports, which follows */
  readonly closing: readonly ExplanationSentence[]
}

const CRITERION_TOPICS = new Set<string>([...CRITERIA, 'pair'])
const BESIDE = new Set<string>(['repeat', 'convergence', 'unlisted'])
const LEADING = new Set<string>(['tier', 'score'])
const CLOSING = new Set<string>(['reported'])
const NAMED = [CRITERION_TOPICS, BESIDE, LEADING, CLOSING]

/** Puts the sentences of an explanation into the order they are read. */
export function orderReasons(sentences: readonly ExplanationSentence[]): OrderedReasons {
  const about = (topics: ReadonlySet<string>) => sentences.filter((one) => topics.has(one.about))
  return {
    leading: about(LEADING),
    criteria: about(CRITERION_TOPICS),
    others: sentences.filter((one) => !NAMED.some((topics) => topics.has(one.about))),
    beside: about(BESIDE),
    closing: about(CLOSING),
  }
}
