import type { Network } from '../../domain/network/network.ts'
import type { Listing } from '../../domain/network/schema/entity.ts'
import { detailsWords } from '../../words/details.ts'
import { networkWords } from '../../words/network.ts'
import { ListingLane, type ListingLaneProps } from './ListingLane.tsx'
import styles from './ListingRow.module.css'
import { SourceMarks } from './SourceMarks.tsx'

interface ListingRowProps {
  readonly network: Network
  readonly listing: Listing
  /** Its place on the line of years; absent where no list tells any date. */
  readonly lane: ListingLaneProps | undefined
}

function whenListed({ date, asOf, end }: Listing): string {
  const listed = date ?? (asOf ? detailsWords.listedBy(asOf) : detailsWords.undatedListing)
  return end ? `${listed}, ${detailsWords.removed(end)}` : listed
}

/** One entry of one authority: when, on which programme, under which reference, and from which list copy. */
export function ListingRow({ network, listing, lane }: ListingRowProps) {
  const { authority, kind, programme, reference, date, asOf, sources } = listing
  const about = [
    networkWords.listingKinds[kind],
    programme,
    reference,
    date && asOf ? detailsWords.asOf(asOf) : undefined,
  ]
  return (
    <li className={styles['row']}>
      <p className={styles['head']}>
        <span className={styles['authority']}>{authority}</span>
        <span className={styles['when']}>{whenListed(listing)}</span>
      </p>
      {lane ? <ListingLane {...lane} /> : null}
      <p className={styles['about']}>
        {about.filter((words) => words).join(' · ')}
        <SourceMarks network={network} ids={sources} />
      </p>
    </li>
  )
}
