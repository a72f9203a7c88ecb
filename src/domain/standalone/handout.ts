import { isMaskedPerson, maskPeople, peopleMasker } from '../mask/maskPeople.ts'
import type { NetworkFile } from '../network/schema/networkFile.ts'
import type { StoryPlace } from '../stories/findStep.ts'
import { writeAddress } from '../view/address.ts'
import type { AtlasView } from '../view/atlasView.ts'
import { EMBEDDED, withNetwork } from './standalonePage.ts'

/** How a network is given to others. */
export interface HandoutChoice {
  /** people who are not listed, charged or convicted by initials only */
  readonly isMasked: boolean
  /** null for the view of the step, or what the file asks for */
  readonly view: AtlasView | null
  readonly told: StoryPlace | null
}

/** How many people would be shown by initials. */
export function maskedPeople({ entities }: NetworkFile): number {
  return entities.filter(isMaskedPerson).length
}

/** The network as others get it. */
export function handedOut(file: NetworkFile, { isMasked }: HandoutChoice): NetworkFile {
  return isMasked ? maskPeople(file) : file
}

/** What was typed to search for may be a name. */
function maskedView(view: AtlasView, file: NetworkFile): AtlasView {
  return { ...view, filter: { ...view.filter, text: peopleMasker(file)(view.filter.text) } }
}

/** A stand-alone page with a network, made of the template of the site. */
export function handoutPage(template: string, file: NetworkFile, choice: HandoutChoice): string {
  const { told } = choice
  const given = handedOut(file, choice)
  const view = choice.view && (choice.isMasked ? maskedView(choice.view, file) : choice.view)
  const asked = writeAddress({ kind: 'shipped', id: EMBEDDED }, view, told).fragment
  const { defaultView = '' } = given.meta
  const fromFile = view === null && told === null && defaultView !== '' ? `&${defaultView}` : ''
  return withNetwork(template, {
    title: given.meta.title,
    network: JSON.stringify(given),
    fragment: asked + fromFile,
  })
}
