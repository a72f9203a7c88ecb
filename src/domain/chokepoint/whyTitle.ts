import { detailsWords } from '../../words/details.ts'
import type { ChokepointExplanation } from './explanation.ts'
import type { ChokepointAnalysis } from './result.ts'

/** The heading over the reasons: whether they say why an entity is a chokepoint, or why not. */
export function whyTitle(
  analysis: ChokepointAnalysis | null,
  explanation: ChokepointExplanation | null,
): string {
  const { why } = detailsWords
  if (!analysis) return why.open
  const isChokepoint = (explanation?.value ?? 'none') !== 'none'
  if (analysis.result.kind === 'structure') return isChokepoint ? why.isCut : why.isNoCut
  return isChokepoint ? why.is : why.isNot
}
