import { X } from 'lucide-react'
import { useState } from 'react'
import type { ListingDraft } from '../../domain/edit/listingDraft.ts'
import type { Network } from '../../domain/network/network.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { editRowWords } from '../../words/editRows.ts'
import { networkWords } from '../../words/network.ts'
import styles from './Fields.module.css'
import { ListingFields, type ListingFieldsProps } from './ListingFields.tsx'

interface ListingRowProps extends Omit<ListingFieldsProps, 'errorOf'> {
  readonly network: Network
  /** With an empty name: whatever is wrong in the row. */
  readonly errorOf: (field: keyof ListingDraft | '') => string | undefined
  readonly onRemove: () => void
}

const words = editRowWords.listing

/** A listing in one line, such as `US OFAC · designated · NPWMD · 2016-03-02`. */
function lineOf({ authority, kind, programme, reference, date }: ListingDraft): string {
  return [authority || words.fresh, networkWords.listingKinds[kind], programme, reference, date]
    .filter((part) => part)
    .join(' · ')
}

/** One listing: a line, and under it, once it is opened, its fields. */
export function ListingRow({ onRemove, ...fields }: ListingRowProps) {
  const { listing, errorOf } = fields
  const [isOpen, setOpen] = useState(listing.row < 0)
  if (!isOpen && errorOf('') !== undefined) setOpen(true)
  const line = lineOf(listing)
  return (
    <div className={styles['row']} data-row={listing.row}>
      <Disclosure
        level={4}
        title={line}
        end={
          <IconButton label={words.remove(line)} size="small" onPress={onRemove}>
            <X aria-hidden size={12} />
          </IconButton>
        }
        isOpen={isOpen}
        onToggle={setOpen}
      >
        <ListingFields {...fields} />
      </Disclosure>
    </div>
  )
}
