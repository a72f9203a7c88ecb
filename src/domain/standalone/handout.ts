import { maskFragment } from '../mask/maskFragment.ts'
import { maskForOthers } from '../mask/maskPeople.ts'
import { peopleMask } from '../mask/peopleMask.ts'
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
  /** id of the lesson it opens with */
  readonly lesson?: string | undefined
}

/** The network as others get it. */
export function handedOut(file: NetworkFile, { isMasked }: HandoutChoice): NetworkFile {
  return isMasked ? maskForOthers(file) : file
}

/** A stand-alone page with a network, made of the template of the site. */
export function handoutPage(template: string, file: NetworkFile, choice: HandoutChoice): string {
  const { told } = choice
  const given = handedOut(file, choice)
  const { view } = choice
  const network = { kind: 'shipped', id: EMBEDDED } as const
  const { fragment } = writeAddress(network, view, told, choice.lesson)
  const mask = choice.isMasked ? peopleMask(file) : null
  const asked = mask ? maskFragment(fragment, mask) : fragment
  const { defaultView = '' } = given.meta
  const fromFile = view === null && told === null && defaultView !== '' ? `&${defaultView}` : ''
  return withNetwork(template, {
    title: given.meta.title,
    network: JSON.stringify(given),
    fragment: asked + fromFile,
  })
}
