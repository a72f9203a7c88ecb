import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import type { EntityDraft } from '../../domain/edit/entityDraft.ts'
import { blankListing, type ListingDraft } from '../../domain/edit/listingDraft.ts'
import { usedAuthorities } from '../../domain/edit/mostUsed.ts'
import { EMPTY_SOURCE } from '../../domain/edit/sourceDraft.ts'
import type { Network } from '../../domain/network/network.ts'
import { Button } from '../../ui/Button.tsx'
import { editRowWords } from '../../words/editRows.ts'
import styles from './Fields.module.css'
import { FormSection } from './FormSection.tsx'
import { ListingRow } from './ListingRow.tsx'
import type { SetDraft } from './useDraft.ts'
import { useRowFocus } from './useRowFocus.ts'

interface ListingsFieldProps {
  readonly network: Network
  readonly draft: EntityDraft
  readonly set: SetDraft<EntityDraft>
  readonly errorOf: (field: string) => string | undefined
}

const words = editRowWords.listing

/** The places on lists that an entity has, a row each. */
export function ListingsField({ network, draft, set, errorOf }: ListingsFieldProps) {
  const { listings, newSource } = draft
  const authorities = useMemo(() => usedAuthorities(network), [network])
  const list = useRowFocus(listings)
  const change = (place: number, part: Partial<ListingDraft>) =>
    set(
      {
        listings: listings.map((each, index) => (index === place ? { ...each, ...part } : each)),
      },
      Object.keys(part).map((field) => `listings[${place}].${field}`),
    )
  return (
    <FormSection
      title={editRowWords.sections.listings}
      count={listings.length}
      isWrong={errorOf('listings') !== undefined}
    >
      <div ref={list} className={styles['rows']}>
        {listings.length === 0 ? <p className={styles['hint']}>{words.none}</p> : null}
        {listings.map((listing, place) => (
          <ListingRow
            key={listing.row}
            network={network}
            listing={listing}
            authorities={authorities}
            hasNewSource={newSource !== null}
            set={(part) => change(place, part)}
            errorOf={(field) => errorOf(`listings[${place}]${field && `.${field}`}`)}
            onRemove={() => set({ listings: listings.filter((_, index) => index !== place) })}
            onWriteSource={() =>
              set(
                {
                  newSource: newSource ?? EMPTY_SOURCE,
                  listings: listings.map((each, index) =>
                    index === place ? { ...each, citesNew: true } : each,
                  ),
                },
                ['sources', `listings[${place}].sources`],
              )
            }
          />
        ))}
        <div data-add>
          <Button onPress={() => set({ listings: [...listings, blankListing(listings)] }, [])}>
            <Plus aria-hidden size={14} /> {words.add}
          </Button>
        </div>
      </div>
    </FormSection>
  )
}
