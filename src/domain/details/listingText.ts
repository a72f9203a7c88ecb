import { detailsWords } from '../../words/details.ts'
import { networkWords } from '../../words/network.ts'
import type { Listing } from '../network/schema/entity.ts'

/** Whether a listing is a place on a list, not another measure such as a forfeiture. */
export function isPlaceOnList({ kind }: Listing): boolean {
  return kind === 'designated' || kind === 'identified'
}

/** When a listing was made, and when it was removed; never guessed. */
export function whenListed({ date, asOf, end }: Listing): string {
  const listed = date ?? (asOf ? detailsWords.listedBy(asOf) : detailsWords.undatedListing)
  return end ? `${listed}, ${detailsWords.removed(end)}` : listed
}

/** Kind, programme and reference of a listing, and the list copy that was read, in words. */
export function listingAbout({ kind, programme, reference, date, asOf }: Listing): string {
  const about = [
    networkWords.listingKinds[kind],
    programme,
    reference,
    date && asOf ? detailsWords.asOf(asOf) : undefined,
  ]
  return about.filter((words) => words).join(' · ')
}
