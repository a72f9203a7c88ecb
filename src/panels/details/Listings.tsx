import type { Network } from '../../domain/network/network.ts'
import type { Entity, Listing } from '../../domain/network/schema/entity.ts'
import { detailsWords } from '../../words/details.ts'
import { networkWords } from '../../words/network.ts'
import { ListingLine } from './ListingLine.tsx'
import styles from './Listings.module.css'
import { SourceMarks } from './SourceMarks.tsx'

function whenListed({ date, asOf, end }: Listing): string {
  const listed = date ?? (asOf ? detailsWords.listedBy(asOf) : detailsWords.undatedListing)
  return end ? `${listed}, ${detailsWords.removed(end)}` : listed
}

interface ListingsProps {
  readonly network: Network
  readonly entity: Entity
}

/** The exact places on lists, dated where the list tells a date, with the date of the copy that was read. */
export function Listings({ network, entity }: ListingsProps) {
  const listings = entity.listings ?? []
  return (
    <section className={styles['section']}>
      <h3 className={styles['title']}>{detailsWords.listings}</h3>
      {listings.length === 0 ? (
        <p className={styles['none']}>{detailsWords.notListed}</p>
      ) : (
        <>
          <ListingLine listings={listings} asOf={network.file.meta.asOf} />
          <ul className={styles['list']}>
            {listings.map((listing) => (
              <li
                key={[listing.authority, listing.kind, listing.reference, listing.date].join(' ')}
              >
                <span className={styles['authority']}>{listing.authority}</span>
                <span className={styles['when']}>{whenListed(listing)}</span>
                <span className={styles['about']}>
                  {[
                    networkWords.listingKinds[listing.kind],
                    listing.programme,
                    listing.reference,
                    listing.date && listing.asOf ? detailsWords.asOf(listing.asOf) : undefined,
                  ]
                    .filter((words) => words)
                    .join(' · ')}
                  <SourceMarks network={network} ids={listing.sources} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
