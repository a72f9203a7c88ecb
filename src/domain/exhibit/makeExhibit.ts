import type { Network } from '../network/network.ts'
import { altText } from './altText.ts'
import type { Exhibit, ExhibitFacts, ExhibitLook } from './exhibit.ts'
import { exhibitFrame } from './exhibitFrame.ts'
import type { Picture, PictureWish } from './picture.ts'
import { shownSources } from './shownSources.ts'

/** What an exhibit of a network is made from. */
export interface ExhibitRequest {
  /** the network as it is shown: people masked where they are */
  readonly network: Network
  readonly facts: ExhibitFacts
  readonly look: ExhibitLook
  readonly part: PictureWish['part']
}

const FIRST_WINDOW = { width: 1300, height: 640 } as const
/** Windows tried: what is in sight decides how much room its legend leaves. */
const ROUNDS = 3

/** The exhibit of a picture. `askPicture` gives the picture for a window; null where there is none. */
export async function makeExhibit(
  { network, facts, look, part }: ExhibitRequest,
  askPicture: (wish: PictureWish) => Promise<Picture | null>,
): Promise<Exhibit | null> {
  let size: PictureWish['size'] = look.ratio === 'screen' && !look.sheet ? undefined : FIRST_WINDOW
  for (let round = 1; ; round += 1) {
    const picture = await askPicture({ part, ...(size && { size }) })
    if (!picture) return null
    const exhibit = {
      picture,
      facts,
      sources: shownSources(picture, network),
      altText: altText(picture, facts.title, facts.sentence),
    }
    const { width, height } = exhibitFrame(exhibit, look).window
    const fits = picture.width === width && picture.height === height
    if (fits || round === ROUNDS) return exhibit
    size = { width, height }
  }
}
