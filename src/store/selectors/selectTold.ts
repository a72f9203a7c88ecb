import type { Network } from '../../domain/network/network.ts'
import { findStep, type FoundStep } from '../../domain/stories/findStep.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import type { AtlasState } from '../atlasStore.ts'
import type { Telling } from '../storySlice.ts'
import { selectNetwork } from './selectNetwork.ts'

const find = memoizeLast((network: Network, { story, step }: Telling) =>
  story === null ? null : findStep(network.file, { story, step }),
)

/** The story and the step that are told, or null; the same object until either changes. */
export function selectTold(state: AtlasState): FoundStep | null {
  const network = selectNetwork(state)
  return network && state.telling ? find(network, state.telling) : null
}
