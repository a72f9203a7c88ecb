const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

const figure = (number: number) => number.toLocaleString('en')
const ofAll = (shown: number, all: number) =>
  shown === all ? figure(all) : `${figure(shown)}/${figure(all)}`

/** Words of the map: what it tells, and where to look. */
export const mapWords = {
  menu: 'Map',
  fiction: 'Invented places, on no map: whoever sends more than it gets stands further left.',
  nowhere: 'No entity here has a country that is known, so nothing stands on the map.',
  shade: 'Shade countries by',
  shades: {
    entities: 'Entities',
    chokepoints: 'Chokepoints',
    listings: 'Listed entities',
    none: 'Nothing',
  },
  flows: 'Width of flows',
  flowsBy: {
    count: 'Relations',
    amount: 'Amounts known',
    none: 'No flows',
  },
  look: 'Look at',
  looking: (at: string) => `The map shows ${at}.`,
  world: 'The world',
  network: 'Where the network is',
  selected: 'Countries of what is selected',
  chosen: (country: string) => country,
  countries: 'What passes through each country',
  regions: {
    northAmerica: 'North America',
    centralAmerica: 'Central America and the Caribbean',
    southAmerica: 'South America',
    europe: 'Europe',
    africa: 'Africa',
    middleEast: 'Middle East and the Caucasus',
    russia: 'Russia and Central Asia',
    southAsia: 'South Asia',
    eastAsia: 'East Asia',
    southEastAsia: 'South-East Asia',
    oceania: 'Oceania',
  },
  /** a circle of the map: how many of its entities show, of how many there are */
  country: (name: string, shown: number, all: number) => `${name} · ${ofAll(shown, all)}`,
  unplaced: (name: string, shown: number, all: number) =>
    `${name}, not on the map · ${ofAll(shown, all)}`,
  place: {
    /** what the map says of a country pointed at */
    relations: (out: number, into: number, within: number) =>
      `${count(out, 'relation', 'relations')} out, ${into} in, ${within} within`,
    /** of those whose country is unknown */
    ends: (out: number, into: number) =>
      `${count(out, 'relation', 'relations')} out to known countries, ${into} in from them`,
    unrelated: 'no relations that show',
    flow: (from: string, to: string, isDirected: boolean) =>
      isDirected ? `${from} → ${to}` : `${from} and ${to}`,
    /** what is read aloud of a country or place */
    said: (title: string, lines: readonly string[]) => `${[title, ...lines].join('. ')}.`,
    none: {
      right: 'No country further right.',
      left: 'No country further left.',
      up: 'No country further up.',
      down: 'No country further down.',
    },
    carries: (relations: number) => count(relations, 'relation', 'relations'),
    amount: (usd: number) =>
      `US$ ${usd.toLocaleString('en', { notation: 'compact', maximumFractionDigits: 1 })} known`,
    chokepoints: (number: number) => count(number, 'chokepoint', 'chokepoints'),
    listed: (number: number) => `${number} listed`,
  },
  legend: {
    title: 'Map',
    shade: {
      entities: (most: number, country: string) =>
        `darkest: most entities, ${most.toLocaleString('en')} in ${country}`,
      chokepoints: (most: number, country: string) =>
        `darkest: most chokepoints, ${most.toLocaleString('en')} in ${country}`,
      listings: (most: number, country: string) =>
        `darkest: most listed entities, ${most.toLocaleString('en')} in ${country}`,
    },
    nothing: 'nothing of that shows',
    flow: {
      count: (most: number, from: string, to: string) =>
        `widest: ${most.toLocaleString('en')} ${most === 1 ? 'relation' : 'relations'}, ${from} → ${to}`,
      amount: (most: number, from: string, to: string) =>
        `widest: US$ ${most.toLocaleString('en', { notation: 'compact', maximumFractionDigits: 1 })} known, ${from} → ${to}`,
    },
    narrows: 'Flows narrow the way they run; half as wide is a quarter.',
  },
} as const
