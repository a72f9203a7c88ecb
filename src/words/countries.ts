const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

/** Words of the table of countries. */
export const countryWords = {
  columns: {
    country: 'Country',
    entities: 'Entities',
    chokepoints: 'Chokepoints',
    listed: 'Listed',
    unlisted: 'Not listed',
    within: 'Within',
    out: 'Out',
    into: 'In',
    partners: 'Deals with',
    amount: 'US$ known',
    stopped: 'Between',
    pairsLost: 'Pairs lost',
    endUsersLost: 'Cut off',
    lists: 'Lists it issues',
  },
  tips: {
    entities: 'Entities located in it that pass the filter: registration, flag or posting',
    chokepoints:
      'Of these, single points, one of a pair, those that concentrate routes, and reported',
    listed: 'Of these, named on a loaded list',
    unlisted: 'Of these, named on no loaded list; that is no finding that they are licit',
    within: 'Relations between two of its entities',
    out: 'Relations from it to other countries, along flow',
    into: 'Relations from other countries to it, along flow',
    partners: 'Other countries that its relations lead to or come from',
    amount: 'Sum of the amounts documented of its relations with other countries',
    stopped:
      'Entities on documented routes, entry points and end users apart: those that are stopped',
    pairsLost:
      'Share of connected entry point–end user pairs left without a documented route if all of these were stopped',
    endUsersLost: 'End users that no documented route would reach any more',
    lists: 'Authorities of this country whose loaded lists name entities of the network',
  },
  list: (authority: string, entities: number) => `${authority} ${entities.toLocaleString('en')}`,
  percent: (share: number) => `${Math.round(share * 100)} %`,
  working: 'Working out what passes through each country',
  cancel: 'Cancel',
  cancelled: 'What passes through each country was not worked out.',
  failed: (message: string) =>
    `What passes through each country could not be worked out: ${message}`,
  again: 'Work it out',
  done: (countries: number) =>
    `What passes through ${count(countries, 'country', 'countries')} was worked out.`,
  notApplicable:
    'Without entry points and end users there are no routes, so nothing can be said of what passes through a country.',
  rule: 'If all entities of a country that stand between the ends of documented routes were stopped; entry points and end users are left in. Counted over the whole network, by documented relations.',
  /** around numbers that can be pressed */
  stopping: {
    nobody: (country: string) =>
      `${country}: no entity stands between entry points and end users on a documented route, so stopping it loses nothing.`,
    all: (country: string) => `${country}: if `,
    entities: (number: number) =>
      number === 1 ? 'its one entity between the ends' : `all ${number} entities between the ends`,
    were: (number: number) => (number === 1 ? ' was stopped, ' : ' were stopped, '),
    pairs: (lost: number, all: number) =>
      `${lost.toLocaleString('en')} of ${all.toLocaleString('en')} connected pairs (${Math.round((100 * lost) / Math.max(1, all))}\u00a0%) would lose every documented route`,
    noEndUsers: ', and no end user would be cut off.',
    and: ', and ',
    endUsers: (lost: number, all: number) => `${lost} of ${count(all, 'end user', 'end users')}`,
    cutOff: ' would be cut off.',
    sparedBefore: ' ',
    spared: (number: number) =>
      count(number, 'entry point or end user', 'entry points or end users'),
    sparedAfter: (number: number) =>
      number === 1 ? ' located there is left in.' : ' located there are left in.',
  },
  filter: (country: string) => `Filter to ${country}`,
  filtered: (country: string) => `All countries, not only ${country}`,
  zoom: (country: string) => `Go to ${country} on the map`,
  beside: 'Lists of no row: ',
  of: { UN: 'United Nations', EU: 'European Union' },
} as const
