import type { LayoutKind } from '../domain/view/layout.ts'
import type { MapFlow, MapShade } from '../domain/view/mapLook.ts'
import { networkWords } from './network.ts'

const { count, entity, relation, source } = networkWords

interface Seen {
  readonly title: string
  readonly layout: LayoutKind
  readonly entities: number
  readonly relations: number
  readonly sentence: string
  /** what the picture says of chokepoints in sight, the first ones */
  readonly chokepoints: readonly string[]
  readonly moreChokepoints: number
  /** how many of each type there are */
  readonly types: readonly string[]
  readonly listed: number
}

const layouts: Readonly<Record<LayoutKind, string>> = {
  routes: 'entry points at the left, end users at the right',
  force: 'related entities near each other',
  rings: 'rings by chokepoint score, the highest inside',
  lanes: 'columns by entity type',
  geography: 'entities on a world map',
}

const named = (names: readonly string[], more: number) =>
  more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ')

/** Words in exhibits: pictures with what a reader needs to judge them. */
export const exhibitWords = {
  /** the alternative text, from what is in the picture */
  alt: (seen: Seen) =>
    [
      `Network map of “${seen.title}”, ${layouts[seen.layout]}.`,
      `In sight: ${count(seen.entities, entity)} and ${count(seen.relations, relation)}.`,
      seen.sentence.endsWith('.') ? seen.sentence : `${seen.sentence}.`,
      ...(seen.types.length > 0
        ? [`Entities: ${seen.types.join(', ')}; ${seen.listed} of them listed.`]
        : []),
      ...(seen.chokepoints.length > 0
        ? [`Chokepoints: ${named(seen.chokepoints, seen.moreChokepoints)}.`]
        : []),
    ].join(' '),
  stopped: (names: readonly string[]) => `Stopped in this picture: ${names.join(', ')}`,
  chokepoint: (name: string, tier: number | null, note: string | null) =>
    `${name} (${[tier === null ? 'no tier' : `tier ${tier}`, ...(note === null ? [] : [note])].join(', ')})`,
  legend: {
    tier1: 'tier 1: single point of failure',
    tier2: 'tier 2: one of a pair',
    tier3: 'tier 3: concentrates routes',
    reported: 'reported as a key node',
    listed: 'listed',
    ownedByListed: 'owned by listed, by arithmetic',
    ownedByTaken: 'owned by what is taken as listed',
    takenAsListed: 'taken as listed',
    stopped: 'stopped',
    cutOff: 'cut off from every route',
    detour: 'route that is left',
    supposed: {
      witness: 'undiscovered relation that would refute',
      substitute: 'supposed substitute',
    },
    shade: {
      entities: 'shade: entities in the country',
      chokepoints: 'shade: chokepoints in the country',
      listings: 'shade: listed entities in the country',
    } as Readonly<Record<Exclude<MapShade, 'none'>, string>>,
    flow: {
      count: 'band: relations between countries',
      amount: 'band: known amounts between countries',
    } as Readonly<Record<Exclude<MapFlow, 'none'>, string>>,
    layer: (layer: string) => `${layer} relation`,
    legality: {
      solid: 'documented as licit or illicit',
      dashed: 'alleged',
      dotted: 'legality unknown',
    },
  },
  sources: (shown: number) => `Sources of what is shown (${shown.toLocaleString('en')})`,
  noSources: 'What is shown names no sources.',
  moreSources: (number: number) =>
    `and ${count(number, source)} more, listed in the sources table of the network`,
  source: (publisher: string, title: string, date: string | null) =>
    `${publisher === '' ? '' : `${publisher}, `}${title}${date === null ? '' : ` (${date})`}`,
  data: (hash: string) => `Data SHA-256 ${hash}`,
  run: (id: string | null) => (id === null ? 'no analysis' : `run ${id}`),
  made: (date: string) => `made ${date} with Chokepoint Atlas`,
  link: (address: string) => `This view: ${address}`,
  linkNeedsFile: 'The link asks for the network file this picture was made from.',
  noLink: 'No link: it would name people who are masked here.',
  masked: 'People who are not listed, charged or convicted are shown by their initials.',
  disclaimer:
    'A relation documented by its sources proves nothing beyond itself. Being in this picture accuses nobody of anything.',
} as const
