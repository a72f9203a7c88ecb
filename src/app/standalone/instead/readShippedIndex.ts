import type { ShippedNetwork } from '../../../domain/network/shippedNetwork.ts'
import { EMBEDDED } from '../../../domain/standalone/standalonePage.ts'
import type { readShippedIndex as fromSite } from '../../../io/readShippedIndex.ts'
import { openEmbedded } from '../embedded.ts'

/** The one network the page holds. */
export const readShippedIndex: typeof fromSite = async () => {
  const opened = openEmbedded()
  if (!opened.ok) return opened
  const { meta, entities, relations } = opened.file
  const network: ShippedNetwork = {
    id: EMBEDDED,
    title: meta.title,
    description: meta.description ?? '',
    file: EMBEDDED,
    entities: entities.length,
    relations: relations.length,
    fictional: meta.fictional === true,
  }
  return { ok: true, networks: [network] }
}

/** It has no address of its own. */
export const shippedAddress = ({ file }: ShippedNetwork) => file
