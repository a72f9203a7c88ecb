const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** Words of the details panel. */
export const detailsWords = {
  nothing: 'Nothing is selected',
  nothingHint:
    'Select an entity or a relation in the picture or a table to read what is documented about it, and where.',
  backTo: (name: string) => `Back to ${name}`,
  entities: (count: number) => plural(count, 'entity', 'entities'),
  relations: (count: number) => plural(count, 'relation', 'relations'),
  filteredOut: 'The filter leaves it out of the picture.',
  showFilteredOut: 'Show it',
  locatedIn: (country: string) => `located in ${country}`,
  aliases: 'Also known as',
  status: 'Status',
  place: 'Place',
  identifiers: 'Identifiers',
  /** what a file says beyond the fields that have a meaning here, and such fields of ours */
  further: 'Also in the file',
  furtherNames: {
    countryText: 'Country, as written',
    otherValues: 'Other values',
    undirected: 'Without direction',
  } as Readonly<Record<string, string>>,
  unnamed: 'A group or actor that the source does not name.',
  placeholder: 'Stands for whoever the sources leave open: routes may end here, none goes on.',
  editedByHand: {
    added: 'Added by hand in this copy of the network.',
    changed: 'Changed by hand in this copy of the network.',
  },
  editSource: (number: number) => `Edit source ${number}`,
  lists: 'Lists',
  listsNone: 'No loaded list names it.',
  measures: 'Other measures',
  asOf: (date: string) => `as listed on ${date}`,
  listedBy: (date: string) => `listed by ${date}`,
  undatedListing: 'date not stated',
  removed: (date: string) => `removed ${date}`,
  why: {
    open: 'Is it a chokepoint?',
    is: 'Why a chokepoint',
    isNot: 'Why not a chokepoint',
    isCut: 'Why a cut entity',
    isNoCut: 'Why not a cut entity',
  },
  besideScore: 'Beside the score',
  pairs: {
    lost: (count: number) =>
      count === 1
        ? 'The pair that loses every route, from entry point to end user:'
        : `The ${count.toLocaleString('en')} pairs that lose every route, from entry point to end user:`,
    all: (count: number) =>
      `All ${count.toLocaleString('en')} connected pairs, from entry point to end user:`,
    pair: (entryPoint: string, endUser: string) => `${entryPoint} to ${endUser}`,
  },
  computing: 'Computing …',
  computingAnew: 'Computing anew …',
  computingFailed: (reason: string) => `The analysis did not finish: ${reason}`,
  reported: 'Reported as a key node:',
  relationsTitle: 'Relations',
  noRelations: 'No relation is documented.',
  hiddenNeighbours: (count: number) =>
    count === 1 ? 'Show 1 hidden neighbour' : `Show ${count} hidden neighbours`,
  /** Stands for the entity that is being read. */
  it: 'it',
  readRelation: (relation: string) => `Read this relation: ${relation}`,
  timing: {
    before: (authority: string, name: string, date: string) =>
      `Before ${authority} listed ${name} (${date})`,
    after: (authority: string, name: string, date: string) =>
      `After ${authority} listed ${name} (${date})`,
    across: (authority: string, name: string, date: string) =>
      `Before and after ${authority} listed ${name} (${date})`,
    'begun before': (authority: string, name: string, date: string) =>
      `Begun before ${authority} listed ${name} (${date})`,
    'ended after': (authority: string, name: string, date: string) =>
      `Ended after ${authority} listed ${name} (${date})`,
  },
  undated: 'undated',
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  usd: (amount: string) => `US$ ${amount}`,
  stake: (percent: string) => `${percent}\u00a0% stake`,
  confidence: (confidence: string) => `${confidence} confidence`,
  confidenceDerived: (confidence: string) => `${confidence}, derived from its sources`,
  confidenceStated: (confidence: string) => `${confidence}, as the file states`,
  flow: 'Flow',
  flowAlong: (name: string) => `toward ${name}`,
  flowNone: 'carries nothing along a route',
  countedAs: 'Counted as',
  topics: 'Topic',
  topicsHint: 'groups rows for reading, proves nothing',
  cases: 'Cases',
  sources: 'Sources',
  sourceMark: (number: number, title: string) => `Source ${number}: ${title}, opens in a new tab`,
  sourceMarkUnlinked: (number: number, title: string) => `Source ${number}: ${title}`,
  note: 'Private note',
  noteHint: 'Kept on this machine only, never part of the network file.',
  selectedMany: (count: number) => `${count.toLocaleString('en')} entities are selected`,
  selectedRelations: (count: number) => `${count.toLocaleString('en')} relations are selected`,
  alsoSelected: 'Relations selected as well',
  shared: 'What they share',
  sharedBy: (count: number, all: number) => (count === all ? 'all' : `${count} of ${all}`),
  andMore: (count: number) => `${count.toLocaleString('en')} more`,
  sharedNothing: 'Nothing documented: no relation, neighbour, place, type, list, topic or source.',
  between: 'Relations between them',
  sharedNeighbours: 'Neighbours',
  sharedCountries: 'Located in',
  sharedTypes: 'Entity type',
  sharedAuthorities: 'Listed by',
  sharedCases: 'Cases and topics',
  sharedSources: 'Sources',
  evidence: 'What the sources say',
  layer: 'Layer',
  confidenceTitle: 'Confidence',
  legality: 'Legality',
  item: 'Item',
  dates: 'Dates',
  amount: 'Amount',
} as const
