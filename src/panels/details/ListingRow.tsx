import { listingAbout, whenListed } from '../../domain/details/listingText.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Listing } from '../../domain/network/schema/entity.ts'
import { ListingLane, type ListingLaneProps } from './ListingLane.tsx'
import styles from './ListingRow.module.css'
import { SourceMarks } from './SourceMarks.tsx'

interface ListingRowProps {
  readonly network: Network
  readonly listing: Listing
  /** Its place on the line of years; absent where no list tells any date. */
  readonly lane: ListingLaneProps | undefined
}

/** One entry of one authority: when, on which programme, under which reference, and from which list copy. */
export function ListingRow({ network, listing, lane }: ListingRowProps) {
  const { authority, sources } = listing
  return (
    <li className={styles['row']}>
      <p className={styles['head']}>
        <span className={styles['authority']}>{authority}</span>
        <span className={styles['when']}>{whenListed(listing)}</span>
      </p>
      {lane ? <ListingLane {...lane} /> : null}
      <p className={styles['about']}>
        {listingAbout(listing)}
        <SourceMarks network={network} ids={sources} />
      </p>
    </li>
  )
}
