import type { Network } from '../../domain/network/network.ts'
import type { AtlasState } from '../atlasStore.ts'

/** The open network, or null while none is open. */
export function selectNetwork(state: AtlasState): Network | null {
  return state.open?.network ?? null
}
