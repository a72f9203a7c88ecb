import type { PictureWish } from '../exhibit/picture.ts'
import type { MaskedNetwork } from './maskedNetwork.ts'

/** How a picture writes the names of a masked network. */
export function pictureMask({
  network,
  hidden,
  mask,
}: MaskedNetwork): NonNullable<PictureWish['mask']> {
  return {
    nameOf: (id) => network.entityById.get(id)?.name ?? '',
    hides: (id) => hidden.has(id),
    say: mask,
  }
}
