import { EMBEDDED } from '../../../domain/standalone/standalonePage.ts'
import type { openNetworkAddress as fromSite } from '../../../io/openNetworkAddress.ts'
import { noText } from '../../../io/textResult.ts'
import { openWords } from '../../../words/open.ts'
import { openEmbedded } from '../embedded.ts'

/** The network the page holds; there is no other within reach. */
export const openNetworkAddress: typeof fromSite = async (address) =>
  address === EMBEDDED ? openEmbedded() : noText(address, openWords.address.unreachable)
