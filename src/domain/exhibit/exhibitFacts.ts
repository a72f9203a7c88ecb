import { decodeEscapes } from '../../lib/decodeEscapes.ts'
import { today } from '../../lib/today.ts'
import { exhibitWords } from '../../words/exhibit.ts'
import type { MaskedNetwork } from '../mask/maskedNetwork.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { shortRunId } from '../run/runId.ts'
import { visibleControls } from '../text/visibleControls.ts'
import type { ExhibitFacts } from './exhibit.ts'

/** What is known of a picture that is about to be made. */
export interface ExhibitOrigin {
  readonly network: Network
  readonly dataHash: string
  /** in full; null where nothing was analysed */
  readonly runId: string | null
  /** the filter in words */
  readonly sentence: string
  readonly stopped: readonly EntityId[]
  readonly link: string | null
  readonly linkNeedsFile: boolean
  /** null where people keep their names */
  readonly masked: MaskedNetwork | null
}

/** Whether a link names somebody who is masked, by name or by id. */
function namesMasked(link: string, { tellsUrl }: MaskedNetwork): boolean {
  return tellsUrl(decodeEscapes(link))
}

/** What is told of a picture, with initials for those who are masked. A link that would name one of them is left out. */
export function exhibitFacts(origin: ExhibitOrigin): ExhibitFacts {
  const { network, masked, link } = origin
  const { meta } = network.file
  const say = (text: string) => visibleControls(masked ? masked.mask(text) : text)
  const shown = masked?.network ?? network
  const stopped = origin.stopped.flatMap((id) => shown.entityById.get(id)?.name ?? [])
  return {
    title: say(meta.title),
    sentence:
      say(origin.sentence) + (stopped.length > 0 ? ` · ${exhibitWords.stopped(stopped)}` : ''),
    dataHash: origin.dataHash,
    runId: origin.runId && shortRunId(origin.runId),
    date: today(),
    disclaimer: meta.disclaimer === undefined ? null : say(meta.disclaimer),
    link: link !== null && masked && namesMasked(link, masked) ? null : link,
    linkNeedsFile: origin.linkNeedsFile,
    isMasked: masked !== null && masked.hidden.size > 0,
  }
}
