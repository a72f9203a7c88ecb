import type { Picture, PictureWish } from '../domain/exhibit/picture.ts'
import type { Network } from '../domain/network/network.ts'

/** Gives what the picture of a network shows, as data; rejects where that cannot be fetched. */
type PictureSource = (wish: PictureWish) => Promise<Picture>

const sources = new Map<Network, PictureSource>()

/** The picture of a network offers itself; returns the end of that. */
export function offerPicture(network: Network, source: PictureSource): () => void {
  sources.set(network, source)
  return () => {
    if (sources.get(network) === source) sources.delete(network)
  }
}

/** What the picture of a network shows; null while there is no picture of it. */
export async function askPicture(network: Network, wish: PictureWish): Promise<Picture | null> {
  return (await sources.get(network)?.(wish)) ?? null
}
