interface Standing {
  readonly name: string
  readonly type: string
  readonly country: string | null
  readonly tier: number | null
  readonly isListed: boolean
  readonly ownership: keyof typeof ownership | null
  readonly isStopped: boolean
  readonly isCutOff: boolean
  readonly relations: number
  /** names that the right and the left arrow could lead to */
  readonly right: readonly string[]
  readonly left: readonly string[]
}

const NAMED = 3

const ownership = {
  takenAsListed: 'taken as listed',
  ownedByListed: 'owned by listed, by arithmetic',
  ownedByTaken: 'owned by what is taken as listed, by arithmetic',
}

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

/** `Right: KOMID, Tanchon and 3 more.`; nothing where there is no one. */
function leads(side: string, names: readonly string[]): string {
  if (names.length === 0) return ''
  const named = names.slice(0, NAMED).join(', ')
  const rest = names.length - NAMED
  return ` ${side}: ${rest > 0 ? `${named} and ${rest} more` : named}.`
}

const percent = (share: number) => `${Math.round(share * 100)} %`

/** Words of the picture: what stands in it, and what it says aloud. */
export const pictureWords = {
  name: 'Map of the network',
  roleDescription: 'network map',
  instructions:
    'Arrow keys walk along relations: right with the flow, left against it, up and down to what stands beside. Enter opens, Space selects, Shift and F10 shows what can be done. On the map, Shift with an arrow goes from country to country.',
  busy: 'Drawing the network',
  failed: (reason: string) => `The layout could not be computed: ${reason}`,
  cuts: (share: number) =>
    share < 0.005
      ? 'cuts under 1 % of connected pairs'
      : `cuts ${percent(share)} of connected pairs`,
  cutsShort: (share: number) => (share < 0.005 ? 'cuts under 1 %' : `cuts ${percent(share)}`),
  reported: 'reported as a key node',
  reportedShort: 'reported',
  stopped: 'stopped',
  regions: {
    entry: 'Entry points',
    end_user: 'End users',
    tier1: 'single points of failure',
    pair: 'one of a pair',
    concentrates: 'concentrate routes',
    scored: 'on few routes',
    route: 'on a route',
    off: 'on no documented route',
    origin: 'Origin',
    trade: 'Trade',
    cover: 'Cover',
    enablers: 'Enablers',
    demand: 'Demand',
    other: 'Other',
  } as Readonly<Record<string, string>>,
  shelf: (onNone: number, withPrincipal: number) => {
    const none = `${count(onNone, 'entity', 'entities')} on no documented route`
    return withPrincipal === 0
      ? none
      : `${none}, ${withPrincipal.toLocaleString('en')} counted with their principal`
  },
  standing: ({ name, type, country, relations, right, left, ...is }: Standing) =>
    [
      name,
      country === null ? type : `${type} in ${country}`,
      ...(is.tier === null ? [] : [`tier ${is.tier}`]),
      ...(is.isListed ? ['listed'] : []),
      ...(is.ownership ? [ownership[is.ownership]] : []),
      ...(is.isStopped ? ['stopped'] : is.isCutOff ? ['cut off'] : []),
    ].join(', ') +
    `. ${count(relations, 'relation', 'relations')}.${leads('Right', right)}${leads('Left', left)}`,
  relation: (reads: string, legality: string) => `${reads} · ${legality}`,
  noStep: {
    right: 'Nothing further along the flow.',
    left: 'Nothing further against the flow.',
    up: 'Nothing above.',
    down: 'Nothing below.',
  },
  selected: (name: string, isSelected: boolean) =>
    isSelected ? `${name} selected.` : `${name} no longer selected.`,
} as const
