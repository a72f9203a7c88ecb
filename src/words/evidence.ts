/** Words about what a file says of an entity, where two are held side by side. */
export const evidenceWords = {
  locatedIn: (country: string) => `located in ${country}`,
  alsoKnown: 'Also known as',
  more: (number: number) => `and ${number.toLocaleString('en-GB')} more`,
  identifiers: 'Identifiers',
  lists: 'Lists',
  listedOn: (date: string) => `listed ${date}`,
  listedBy: (date: string) => `listed by ${date}`,
  undated: 'date not stated',
  asOf: (date: string) => `as listed on ${date}`,
  removed: (date: string) => `removed ${date}`,
  noListing: 'This file names no list that names it.',
  sources: 'Sources',
  noSource: 'This file gives no source.',
} as const
