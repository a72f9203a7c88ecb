import { useEffect, useState } from 'react'
import type { CopySaving, FormatOffer } from '../../commands/copySaving.ts'
import type { CopyPart } from '../../store/selectors/selectCopyParts.ts'

/** What is known of the formats for a part; `offers` is of the part before until the new one is looked at. */
export interface Offers {
  readonly offers: readonly FormatOffer[]
  readonly isCurrent: boolean
  readonly hasFailed: boolean
}

interface Looked {
  readonly part: CopyPart
  readonly offers: readonly FormatOffer[] | null
}

/** Every format with what it cannot carry of a part. */
export function useOffers(saving: CopySaving, part: CopyPart): Offers {
  const [looked, setLooked] = useState<Looked | null>(null)
  useEffect(() => {
    let isWanted = true
    const told = (offers: Looked['offers']) => {
      if (isWanted) setLooked({ part, offers })
    }
    saving.offers(part.ids).then(told, () => told(null))
    return () => {
      isWanted = false
    }
  }, [saving, part])
  return {
    offers: looked?.offers ?? [],
    isCurrent: looked?.part === part && looked.offers !== null,
    hasFailed: looked?.part === part && looked.offers === null,
  }
}
