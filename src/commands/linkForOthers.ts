import { maskFragment } from '../domain/mask/maskFragment.ts'
import { maskForOthers } from '../domain/mask/maskPeople.ts'
import { peopleMask } from '../domain/mask/peopleMask.ts'
import { dataHash } from '../domain/network/dataHash.ts'
import { addressText } from '../domain/view/address.ts'
import { decodeEscapes } from '../lib/decodeEscapes.ts'
import { addressOfState } from '../store/addressOfState.ts'
import type { AtlasState } from '../store/atlasStore.ts'
import { selectMasks } from '../store/selectors/selectMasks.ts'

const HASH = /(^|&)hash=[0-9a-f]{64}/

/** The end of a link for others. */
export interface ToldLink {
  /** search and fragment; null where it cannot be told without naming somebody who is masked */
  readonly text: string | null
  /** Whether names were taken out: it fits a copy saved without them. */
  readonly isMasked: boolean
}

/**
 * The link that restores what is shown, without naming people while the switch asks for initials. Where it would, it goes by the neutral
 * ids, and by the data hash, of a copy that is saved without names. Null while nothing is open.
 */
export function linkForOthers(state: AtlasState): ToldLink | null {
  const address = addressOfState(state)
  const file = (state.unmasked ?? state.open)?.network.file
  if (!address || !file) return null
  const { search, fragment } = address
  const text = addressText(search, fragment)
  const mask = selectMasks(state) ? peopleMask(file) : null
  if (!mask) return { text, isMasked: false }
  const said = maskFragment(fragment, mask)
  const names = (link: string) => mask.tellsUrl(decodeEscapes(link))
  if (said === fragment && !names(text)) return { text, isMasked: false }
  const masked = said.replace(HASH, `$1hash=${dataHash(maskForOthers(file))}`)
  return { text: names(search) ? null : addressText(search, masked), isMasked: true }
}
