import type { ListingDraft } from '../../domain/edit/listingDraft.ts'
import { usedProgrammes } from '../../domain/edit/mostUsed.ts'
import type { Network } from '../../domain/network/network.ts'
import { LISTING_KINDS, type Listing } from '../../domain/network/schema/entity.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { SuggestField } from '../../ui/SuggestField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { editWords } from '../../words/edit.ts'
import { editRowWords } from '../../words/editRows.ts'
import { CitedList } from './CitedList.tsx'
import styles from './Fields.module.css'
import { SourcePicker } from './SourcePicker.tsx'
import { suggestFrom } from './suggestFrom.ts'

export interface ListingFieldsProps {
  readonly network: Network
  readonly listing: ListingDraft
  /** Whose lists the network names, for suggestions. */
  readonly authorities: readonly string[]
  /** Whether the form writes a source that is new to the network. */
  readonly hasNewSource: boolean
  readonly set: (part: Partial<ListingDraft>) => void
  readonly errorOf: (field: keyof ListingDraft) => string | undefined
  readonly onWriteSource: () => void
}

const words = editRowWords.listing
const { dateHint } = editWords.relation
const KINDS = [{ choices: LISTING_KINDS.map((id) => ({ id, label: words.kinds[id] })) }]

/** The fields of one listing. */
export function ListingFields(props: ListingFieldsProps) {
  const { network, listing, authorities, hasNewSource, set, errorOf } = props
  const programmes = usedProgrammes(network, listing.authority.trim())
  const text = (field: 'reference' | 'date' | 'end' | 'asOf', description?: string) => (
    <TextField
      label={words[field]}
      {...(description !== undefined && { description })}
      value={listing[field]}
      error={errorOf(field)}
      onChange={(value) => set({ [field]: value })}
    />
  )
  const suggested = (field: 'authority' | 'programme', from: readonly string[]) => (
    <SuggestField
      label={words[field]}
      value={listing[field]}
      suggest={(typed) => suggestFrom(from, typed)}
      error={errorOf(field)}
      openLabel={editWords.showAll(words[field])}
      onChange={(value) => set({ [field]: value })}
    />
  )
  return (
    <div className={styles['fresh']}>
      {suggested('authority', authorities)}
      {suggested('programme', programmes)}
      <div className={styles['wide']}>
        <SelectField
          label={words.kind}
          groups={KINDS}
          value={listing.kind}
          onChange={(kind) => set({ kind: kind as Listing['kind'] })}
        />
      </div>
      {text('date', dateHint)}
      {text('end', dateHint)}
      {text('reference')}
      {text('asOf', words.asOfHint)}
      <div className={styles['rowSources']}>
        <CitedList
          network={network}
          ids={listing.sources}
          removeLabel={words.removeSource}
          onRemove={(id) => set({ sources: listing.sources.filter((each) => each !== id) })}
        />
        <SourcePicker
          network={network}
          label={words.sources}
          description={words.sourcesHint}
          chosen={listing.sources}
          error={errorOf('sources')}
          onChoose={(id) => set({ sources: [...listing.sources, id] })}
        />
        {hasNewSource ? (
          <Checkbox
            isSelected={listing.citesNew}
            onChange={(citesNew) => set({ citesNew, sources: listing.sources })}
          >
            {words.newSource}
          </Checkbox>
        ) : (
          <div>
            <Button look="quiet" onPress={props.onWriteSource}>
              {words.writeSource}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
