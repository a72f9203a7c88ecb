import { indexNetwork } from '../network/indexNetwork.ts'
import type { Network } from '../network/network.ts'
import type { EntityId } from '../network/schema/entity.ts'
import { isMaskedPerson } from './isMaskedPerson.ts'
import { maskPeople } from './maskPeople.ts'
import { peopleMask } from './peopleMask.ts'

/** A network as others get to see it. */
export interface MaskedNetwork {
  /** the network itself where there is nobody to mask */
  readonly network: Network
  /** whose names are left out */
  readonly hidden: ReadonlySet<EntityId>
  /** puts initials into a text about the network */
  readonly mask: (text: string) => string
  /** whether an address, its escapes read, tells who one of them is */
  readonly tellsUrl: (url: string) => boolean
}

/** A network with initials for the names of people who are not listed, charged or convicted. */
export function maskedNetwork(network: Network): MaskedNetwork {
  const file = maskPeople(network.file)
  const mask = peopleMask(network.file)
  return {
    network: file === network.file ? network : indexNetwork(file),
    hidden: new Set(network.entities.filter(isMaskedPerson).map(({ id }) => id)),
    mask: mask?.say ?? ((text) => text),
    tellsUrl: mask?.tellsUrl ?? (() => false),
  }
}
