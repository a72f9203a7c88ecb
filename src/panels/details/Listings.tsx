import { isPlaceOnList } from '../../domain/details/listingText.ts'
import { listingSpans } from '../../domain/details/listingSpans.ts'
import type { Network } from '../../domain/network/network.ts'
import type { Entity, Listing } from '../../domain/network/schema/entity.ts'
import { detailsWords } from '../../words/details.ts'
import { ListingRow } from './ListingRow.tsx'
import styles from './Listings.module.css'
import { Section } from './Section.tsx'

interface ListingsProps {
  readonly network: Network
  readonly entity: Entity
}

function Dated({ network, listings }: { network: Network; listings: readonly Listing[] }) {
  const line = listingSpans(listings)
  return (
    <ul className={styles['list']}>
      {listings.map((listing, place) => (
        <ListingRow
          key={[listing.authority, listing.kind, listing.reference, listing.date].join(' ')}
          network={network}
          listing={listing}
          lane={line ? { from: line.from, to: line.to, ...line.spans[place] } : undefined}
        />
      ))}
    </ul>
  )
}

/** The exact places on lists, and apart from them measures that are none, such as a forfeiture. */
export function Listings({ network, entity }: ListingsProps) {
  const listings = entity.listings ?? []
  const lists = listings.filter(isPlaceOnList)
  const measures = listings.filter((listing) => !isPlaceOnList(listing))
  return (
    <>
      <Section title={detailsWords.lists} {...(lists.length > 0 && { end: lists.length })}>
        {lists.length === 0 ? (
          <p className={styles['none']}>{detailsWords.listsNone}</p>
        ) : (
          <Dated network={network} listings={lists} />
        )}
      </Section>
      {measures.length > 0 ? (
        <Section title={detailsWords.measures}>
          <Dated network={network} listings={measures} />
        </Section>
      ) : null}
    </>
  )
}
