import { writeAddress } from '../domain/view/address.ts'
import type { AtlasState } from './atlasStore.ts'
import { viewOfState } from './viewOfState.ts'

/** The search and fragment that restore what a state shows; null while nothing is open. */
export function addressOfState(state: AtlasState): { search: string; fragment: string } | null {
  if (!state.open) return null
  const { network, origin, dataHash } = state.open
  const addressed =
    origin.kind === 'file'
      ? { kind: 'file' as const, title: network.file.meta.title, dataHash }
      : origin
  return writeAddress(addressed, viewOfState(state))
}
