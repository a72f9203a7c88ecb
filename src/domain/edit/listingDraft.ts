import { editProblemWords } from '../../words/editProblems.ts'
import { visibleControls } from '../text/visibleControls.ts'
import type { Problem } from '../network/openProblems.ts'
import type { Listing } from '../network/schema/entity.ts'
import { rewritten } from './rewritten.ts'
import { withFields } from './withFields.ts'

/** A listing as it is being written: texts as typed. */
export interface ListingDraft {
  /** Where it stands in the entity as it was; below 0 for a new one. */
  readonly row: number
  readonly authority: string
  readonly programme: string
  readonly reference: string
  readonly kind: Listing['kind']
  /** partial ISO dates, or empty */
  readonly date: string
  readonly end: string
  readonly asOf: string
  readonly sources: readonly string[]
  /** whether it rests on the source that is new to the network too */
  readonly citesNew: boolean
}

/** A listing with nothing in it yet, under a row of its own among these. */
export function blankListing(others: readonly { readonly row: number }[]): ListingDraft {
  return {
    row: Math.min(0, ...others.map(({ row }) => row)) - 1,
    authority: '',
    programme: '',
    reference: '',
    kind: 'designated',
    date: '',
    end: '',
    asOf: '',
    sources: [],
    citesNew: false,
  }
}

/** What a person changes of a listing, as it stands. */
export function listingDraftOf(listing: Listing, row: number): ListingDraft {
  return {
    row,
    authority: visibleControls(listing.authority),
    programme: visibleControls(listing.programme ?? ''),
    reference: visibleControls(listing.reference ?? ''),
    kind: listing.kind,
    date: listing.date ?? '',
    end: listing.end ?? '',
    asOf: listing.asOf ?? '',
    sources: listing.sources,
    citesNew: false,
  }
}

const BLANK: Listing = { authority: '', kind: 'designated', sources: [] }

/** The listing that a draft makes of what stood in its row: what the draft does not know of stays. */
function listingOf(
  draft: ListingDraft,
  before: Listing | undefined,
  added: string | null,
): Listing {
  const isNew = rewritten(draft, listingDraftOf(before ?? BLANK, draft.row))
  const text = (field: 'authority' | 'programme' | 'reference' | 'date' | 'end' | 'asOf') =>
    isNew(field) ? { [field]: draft[field].trim() } : {}
  const more = draft.citesNew && added !== null ? [added] : []
  const sources = [...new Set([...draft.sources, ...more])]
  return withFields<Listing>(
    {
      ...(before ?? BLANK),
      kind: draft.kind,
      sources: more.length > 0 || isNew('sources') ? sources : (before ?? BLANK).sources,
    },
    {
      ...text('programme'),
      ...text('reference'),
      ...text('date'),
      ...text('end'),
      ...text('asOf'),
      ...(isNew('authority') && { authority: draft.authority.trim() }),
    },
  )
}

/** The listings that drafts make; `added` is the id of the source that is new to the network, if there is one. */
export function listingsOf(
  drafts: readonly ListingDraft[],
  before: readonly Listing[] = [],
  added: string | null = null,
): Listing[] {
  return drafts.map((draft) => listingOf(draft, before[draft.row], added))
}

/** What of listings is missing. One that was not touched is left alone, whatever it lacks. */
export function listingProblems(
  drafts: readonly ListingDraft[],
  before: readonly Listing[] = [],
): Problem[] {
  return drafts.flatMap((draft, place) => {
    const was = before[draft.row]
    const isNew = rewritten(draft, listingDraftOf(was ?? BLANK, draft.row))
    if (was && !(Object.keys(draft) as (keyof ListingDraft)[]).some(isNew)) return []
    const found: Problem[] = []
    const add = (field: keyof ListingDraft, sentence: string) =>
      found.push({ path: `listings[${place}].${field}`, sentence })
    if (draft.authority.trim() === '') add('authority', editProblemWords.noAuthority)
    if (draft.sources.length === 0 && !draft.citesNew)
      add('sources', editProblemWords.noListingSource)
    return found
  })
}
