import type { PartIds } from '../../domain/export/partOfNetwork.ts'
import { selectedPart } from '../../domain/export/selectedPart.ts'
import type { FilterSentence } from '../../domain/filter/filterSentence.ts'
import type { Visible } from '../../domain/filter/evaluateFilter.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Selection } from '../../domain/selection/selection.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import { exportWords } from '../../words/exportPart.ts'
import type { AtlasState } from '../atlasStore.ts'
import { selectFilterSentence } from './selectFilterSentence.ts'
import { selectNetwork } from './selectNetwork.ts'
import { selectVisible } from './selectVisible.ts'

/** Something that can be saved of the open network. */
export interface CopyPart {
  readonly what: 'all' | 'shown' | 'selected'
  /** null for the whole network */
  readonly ids: PartIds | null
  /** what is saved, in words that go into the file; null for the whole network */
  readonly sentence: string | null
  readonly entities: number
  readonly relations: number
}

function partsOf(
  network: Network,
  visible: Visible,
  { text, hiddenText }: FilterSentence,
  selection: Selection,
): readonly CopyPart[] {
  const [entities, relations] = [network.entities.length, network.relations.length]
  const part = (what: CopyPart['what'], ids: PartIds, sentence: string): CopyPart => ({
    what,
    ids,
    sentence,
    entities: ids.entities.size,
    relations: ids.relations.size,
  })
  const selected = selectedPart(network, selection)
  const bySelection = exportWords.selected(
    selected.entities.size,
    entities,
    selected.relations.size,
    relations,
  )
  return [
    { what: 'all', ids: null, sentence: null, entities, relations },
    ...(hiddenText === '' ? [] : [part('shown', visible, text)]),
    ...(selected.entities.size === 0 ? [] : [part('selected', selected, bySelection)]),
  ]
}

const compute = memoizeLast(partsOf)
const NONE: readonly CopyPart[] = []

/** What can be saved now: everything, what the filter shows if it hides something, what is selected if anything is. */
export function selectCopyParts(state: AtlasState): readonly CopyPart[] {
  const network = selectNetwork(state)
  const sentence = selectFilterSentence(state)
  if (!network || !sentence) return NONE
  return compute(network, selectVisible(state), sentence, state.selection)
}
