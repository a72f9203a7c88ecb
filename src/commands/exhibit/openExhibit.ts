import type { Exhibit, ExhibitFacts, ExhibitLook } from '../../domain/exhibit/exhibit.ts'
import { makeExhibit } from '../../domain/exhibit/makeExhibit.ts'
import type { PictureWish } from '../../domain/exhibit/picture.ts'
import { maskedNetwork, type MaskedNetwork } from '../../domain/mask/maskedNetwork.ts'
import { shortRunId } from '../../domain/run/runId.ts'
import { visibleControls } from '../../domain/text/visibleControls.ts'
import { memoizeLast } from '../../lib/memoizeLast.ts'
import { addressOfState } from '../../store/addressOfState.ts'
import type { AtlasState, AtlasStore } from '../../store/atlasStore.ts'
import type { OpenNetwork } from '../../store/networkSlice.ts'
import { askPicture } from '../../store/pictureSource.ts'
import { selectFilterSentence } from '../../store/selectors/selectFilterSentence.ts'
import { selectIsEdited } from '../../store/selectors/selectIsChanged.ts'
import { selectRun } from '../../store/selectors/selectRun.ts'

const maskOf = memoizeLast(maskedNetwork)

/** Whether people of a network are masked unless a person says otherwise: those of data that are not shipped with the atlas. */
export function masksByDefault({ origin }: OpenNetwork): boolean {
  return origin.kind !== 'shipped'
}

/** How many people would be masked in the open network. */
export function maskedPeople({ network }: OpenNetwork): number {
  return maskOf(network).hidden.size
}

/** The link that restores what is shown; null where it would name somebody who is masked. */
function linkOf(state: AtlasState, masked: MaskedNetwork | null): string | null {
  const address = addressOfState(state)
  if (!address) return null
  const page = `${location.origin}${location.pathname}`
  const link = `${page}${address.search}${address.fragment === '' ? '' : `#${address.fragment}`}`
  if (!masked) return link
  const read = decodeURIComponent(link)
  const names = masked.mask(read) !== read || [...masked.hidden].some((id) => read.includes(id))
  return names ? null : link
}

/** What is told of a picture of the open network now. */
export function exhibitFacts(
  state: AtlasState,
  open: OpenNetwork,
  masked: MaskedNetwork | null,
): ExhibitFacts {
  const { meta } = open.network.file
  const run = selectRun(state)
  const say = (text: string) => visibleControls(masked ? masked.mask(text) : text)
  return {
    title: say(meta.title),
    sentence: say(selectFilterSentence(state)?.text ?? ''),
    dataHash: open.dataHash,
    runId: run && shortRunId(run.id),
    date: new Date().toISOString().slice(0, 10),
    disclaimer: meta.disclaimer === undefined ? null : say(meta.disclaimer),
    link: linkOf(state, masked),
    linkNeedsFile: open.origin.kind === 'file' || selectIsEdited(state),
    isMasked: masked !== null && masked.hidden.size > 0,
  }
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
  const mask = masked && {
    nameOf: (id: string) => network.entityById.get(id)?.name ?? '',
    hides: (id: string) => masked.hidden.has(id),
  }
  const facts = exhibitFacts(state, open, masked)
  return makeExhibit({ network, facts, look, part }, (wish) =>
    askPicture(open.network, { ...wish, ...(mask && { mask }) }),
  )
}
