const count = (value: number) => value.toLocaleString('en-GB')

/** What is wrong with something a person wants to add or change, said beside its field. */
export const editProblemWords = {
  noName: 'Give it a name.',
  noType: 'Choose a type from the list.',
  noEnd: 'Choose an entity of this network.',
  sameEnds: 'A relation joins two entities; choose another one here.',
  noSource: 'Name at least one source: nothing is kept without one.',
  noAuthority: 'Say whose list it is, or take the listing away.',
  noListingSource: 'Name what this listing rests on: nothing is kept without a source.',
  noIdentifierKind: 'Say what kind of identifier it is, or take it away.',
  sameIdentifierKind: (kind: string) =>
    `“${kind}” stands above already; write it another way, such as “${kind} (2)”.`,
  noIdentifierValue: 'Write the identifier, or take it away.',
  coordinates: 'Write latitude and longitude in degrees, such as 39.03, 125.75, or leave it empty.',
  noTitle: 'Say what the document is called.',
  noPublisher: 'Say who published it.',
  country: 'Choose a country from the list, or leave it empty where it is unknown.',
  amount: 'Write the amount in US dollars as a number, such as 1250000, or leave it empty.',
  stake: 'Write a percentage such as 33.4 or a range such as 25–50, or leave it empty.',
  full: (limit: number, what: string) =>
    `A network can hold at most ${count(limit)} ${what}; this one is full.`,
  entities: 'entities',
  relations: 'relations',
  sources: 'sources',
} as const
