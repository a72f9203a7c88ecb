import type { MappingGap } from '../../domain/import/mappingGap.ts'
import { visibleControls } from '../../domain/text/visibleControls.ts'
import { mappingWords as words } from '../../words/mapping.ts'
import type { TallyState } from './useMapping.ts'

/** What is still missing, or what opening would come to. */
export function tallySentence(gap: MappingGap | null, tally: TallyState): string {
  if (tally === 'failed') return words.unreadable
  if (gap?.kind === 'nothing') return words.gaps.nothing
  if (gap) return words.gaps[gap.kind](visibleControls(gap.table))
  if (tally === 'waiting' || tally === null) return words.counting
  const { entities, relations, leftOut, remarks } = tally
  const sentence = words.tally(entities, relations, leftOut)
  return remarks === 0 ? sentence : `${sentence}, ${words.remarks(remarks)}`
}
