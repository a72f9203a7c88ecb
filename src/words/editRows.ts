import type { Listing } from '../domain/network/schema/entity.ts'

const count = (value: number) => value.toLocaleString('en-GB')
const counted = (value: number, one: string, many: string) =>
  `${count(value)} ${value === 1 ? one : many}`

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

const kinds: Readonly<Record<Listing['kind'], string>> = {
  designated: 'designated: named on a list of sanctions',
  identified: 'identified as property or part of someone listed',
  forfeited: 'forfeited',
  measure: 'another measure, such as a ban from ports',
}

/** What of a network cites a source. */
interface Citing {
  readonly claims: number
  readonly entities: number
  readonly relations: number
  readonly steps: number
}

/** Words for the rows inside a form: names, listings, identifiers; and for writing a source anew. */
export const editRowWords = {
  sections: {
    names: 'Other names',
    about: 'What it is and does',
    listings: 'Listings',
    identifiers: 'Identifiers',
  },
  latinName: 'The same in Latin letters',
  coordinates: 'Coordinates of the place',
  coordinatesHint: 'Latitude, longitude: 39.03, 125.75',
  statusHint: 'Such as designated, indicted, convicted, mentioned.',
  amountNote: 'Note on the amount',
  listing: {
    none: 'No list is known to name it.',
    add: 'Add a listing',
    fresh: 'New listing',
    remove: (listing: string) => `Take away: ${listing}`,
    authority: 'Whose list',
    programme: 'Programme',
    reference: 'Reference in the list',
    kind: 'What the list says',
    kinds,
    date: 'Listed on',
    end: 'Removed from the list on',
    asOf: 'As of the list of',
    asOfHint: 'Where no date is known, it reads “listed by” this one.',
    sources: 'Source of this listing',
    sourcesHint: 'Every listing needs one.',
    removeSource: (title: string) => `This listing no longer rests on: ${title}`,
    newSource: 'Rests on the new source below',
    writeSource: 'Write a new source for it',
  },
  identifier: {
    none: 'None known.',
    add: 'Add an identifier',
    fresh: 'new identifier',
    remove: (kind: string) => `Take away: ${kind}`,
    kind: 'Kind',
    kindHint: 'Such as IMO, OFAC uid, UN reference.',
    value: 'Identifier',
  },
  source: {
    title: 'Edit source',
    dateNote: 'Note, where the day is uncertain',
    uncited: 'Nothing in this network cites it.',
    cited: ({ claims, entities, relations, steps }: Citing) => {
      const parts = [
        ...(entities > 0 ? [counted(entities, 'entity', 'entities')] : []),
        ...(relations > 0 ? [counted(relations, 'relation', 'relations')] : []),
        ...(steps > 0 ? [counted(steps, 'step of a story', 'steps of stories')] : []),
      ]
      const verb = claims === 1 ? 'claim rests' : 'claims rest'
      return `${count(claims)} ${verb} on it, in ${joined(parts)}. What you change here changes for all of them.`
    },
    citedBy: 'What rests on it',
    more: (left: number) => `and ${counted(left, 'other', 'others')}`,
    select: 'Select what rests on it',
    remove: 'Remove this source',
    whyNot: 'It can be removed once nothing rests on it.',
    changed: (title: string) => `Changed the source ${title}.`,
    removed: (title: string) => `Removed the source ${title}.`,
  },
} as const
