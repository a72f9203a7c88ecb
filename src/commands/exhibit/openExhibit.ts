import type { Exhibit, ExhibitFacts, ExhibitLook } from '../../domain/exhibit/exhibit.ts'
import { exhibitFacts } from '../../domain/exhibit/exhibitFacts.ts'
import { makeExhibit } from '../../domain/exhibit/makeExhibit.ts'
import type { PictureWish } from '../../domain/exhibit/picture.ts'
import { maskedNetwork, type MaskedNetwork } from '../../domain/mask/maskedNetwork.ts'
import { pictureMask } from '../../domain/mask/pictureMask.ts'
import { addressText } from '../../domain/view/address.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import { addressOfState } from '../../store/addressOfState.ts'
import type { AtlasState, AtlasStore } from '../../store/atlasStore.ts'
import type { OpenNetwork } from '../../store/networkSlice.ts'
import { askPicture } from '../../store/pictureSource.ts'
import { selectFilterSentence } from '../../store/selectors/selectFilterSentence.ts'
import { selectIsOnlyHere } from '../../store/selectors/selectIsChanged.ts'
import { selectIsWhatIf } from '../../store/selectors/selectMode.ts'
import { selectRun } from '../../store/selectors/selectRun.ts'
import { pageAddress } from './pageAddress.ts'

/** The open network with initials for people who are masked. */
export const maskOf = memoizeLast(maskedNetwork)

/** The link that restores what is shown. */
function linkOf(state: AtlasState): string | null {
  const address = addressOfState(state)
  if (!address) return null
  const { search, fragment } = address
  return pageAddress(location) + addressText(search, fragment)
}

/** What is told of a picture, a page or a citation of the open network now. */
export function factsNow(
  state: AtlasState,
  open: OpenNetwork,
  masked: MaskedNetwork | null,
): ExhibitFacts {
  return exhibitFacts({
    network: open.network,
    dataHash: open.dataHash,
    runId: selectRun(state)?.id ?? null,
    sentence: selectFilterSentence(state)?.text ?? '',
    stopped: selectIsWhatIf(state) ? state.stopped : [],
    link: linkOf(state),
    linkNeedsFile: selectIsOnlyHere(state),
    masked,
  })
}

/** What is chosen for an exhibit. */
export interface ExhibitChoice {
  readonly look: ExhibitLook
  readonly part: PictureWish['part']
  readonly masksPeople: boolean
}

/** The exhibit of what the picture shows now; null while there is no picture of the open network. */
export async function openExhibit(
  store: AtlasStore,
  { look, part, masksPeople }: ExhibitChoice,
): Promise<Exhibit | null> {
  const state = store.getState()
  const { open } = state
  if (!open) return null
  const masked = masksPeople ? maskOf(open.network) : null
  const network = masked?.network ?? open.network
  const facts = factsNow(state, open, masked)
  return makeExhibit({ network, facts, look, part }, (wish) =>
    askPicture(open.network, { ...wish, ...(masked && { mask: pictureMask(masked) }) }),
  )
}
