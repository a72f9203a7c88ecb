import { chokepointWords } from './chokepoint.ts'
import { chokepointReasons } from './chokepointReasons.ts'
import type { Criterion } from '../domain/chokepoint/settings.ts'
import type { Flow, RelationType } from '../domain/network/relationType.ts'
import { networkWords } from './network.ts'

const number = (value: number) => value.toLocaleString('en')

/** Words of "How this is computed". */
export const methodWords = {
  title: 'How this is computed',
  close: 'Close',
  parts: 'Parts of the method',
  tabs: {
    meaning: 'In words',
    relations: 'What counts',
    flow: 'Flow',
    ends: 'Ends of routes',
    weights: 'Weights',
    page: 'Method page',
  },
  pageComing: 'The method page is on its way …',
  apart:
    'Filtering the picture never changes a score. What is counted is changed here and nowhere else, and undo takes it back.',
  resetAll: 'Put everything back to the defaults',
  number,

  run: {
    label: 'Numbers of this run',
    entities: 'entities in the graph',
    arcs: 'arcs between them',
    ties: 'ties between them',
    entryPoints: 'entry points',
    endUsers: 'end users',
    pairs: 'connected pairs',
    reached: 'end users reached',
    used: 'relations used',
    undated: 'undated relations',
    cut: 'cut entities',
    bridges: 'bridges',
    components: 'components',
    id: (runId: string) => `Run ${runId}`,
    idTip:
      'The same data under the same settings give the same numbers under the same run number, here and on the command line.',
    inThread:
      'The worker script could not be loaded, so the numbers were worked out in the page itself.',
    highest: 'Highest scores',
    none: 'No entity lies between on any route.',
    running: 'Working it out again …',
    first: 'Working it out …',
    failed: (message: string) => `The analysis did not finish: ${message}`,
    missing: {
      'no entry points': 'Not applicable: there are no entry points, so there is no route.',
      'no end users': 'Not applicable: there are no end users, so there is no route.',
    },
    instead:
      'No score, gatekeeper, supply loss or route share is given, not even 0. The undirected graph of all chosen relations is looked at instead, “is related to” included.',
  },

  meaning: {
    terms: [
      {
        term: 'Route',
        text: 'A chain of relations, each documented by itself, along the flow from an entry point to an end user. Nobody saw a shipment travel it as a whole.',
      },
      {
        term: 'Who is scored',
        text: 'The entities between: neither entry point nor end user. A placeholder may end a route and never goes on.',
      },
      {
        term: 'Gatekeeper',
        text: 'Of the end users that are reached from any entry point, the share that no route reaches without this entity.',
      },
      {
        term: 'Supply loss',
        text: 'Of the pairs of entry point and end user with at least one route, the share that lose every route without this entity.',
      },
      {
        term: 'Route share',
        text: 'The share of a pair’s shortest routes that pass through this entity, its two ends left out, averaged over the connected pairs.',
      },
      {
        term: 'Cut membership',
        text: 'Of the end users that are reached, the share for which this entity is among the fewest whose removal cuts them off: κ, that number, falls by one without it. Where an entry point deals straight with an end user κ is infinite, and nobody is among the fewest. Everybody but the entry points and the end user itself may be removed, other end users too.',
      },
      {
        term: 'Fragmentation',
        text: 'Direction aside: of the connected pairs of other entities, the share that come apart without this one.',
      },
    ],
    score: 'Score',
    scoreText: (weights: readonly string[]) =>
      `100 × (${weights.join(' + ')}). The weights are scaled to sum to 1; equal scores stand in the order of their ids.`,
    criteria: {
      gatekeeper: 'gatekeeper',
      supplyLoss: 'supply loss',
      routeShare: 'route share',
      cutMembership: 'cut membership',
      fragmentation: 'fragmentation',
    } satisfies Record<Criterion, string>,
    weighed: (weight: number, criterion: string) =>
      `${weight.toLocaleString('en', { maximumFractionDigits: 2 })} ${criterion}`,
    tiers: [
      {
        term: 'Tier 1',
        text: 'Single point of failure: gatekeeper above 0, so at least one end user depends on it alone.',
      },
      {
        term: 'Tier 2',
        text: 'One of a pair: two entities together cut an end user off (κ = 2), and this is one of them.',
      },
      {
        term: 'Tier 3',
        text: 'Concentrates routes: route share of at least 25\u00a0%. The first tier that holds is given.',
      },
      {
        term: 'Repeat facilitation',
        text: '1 − 1 ÷ cases, over the distinct shipments, indictments, designations and findings behind its relations; topics prove nothing and do not count. It stands beside the score.',
      },
      {
        term: 'Convergence',
        text: 'Where licit and illicit dealings meet, by our own definition, since none is published: 2 × the smaller ÷ the sum of the neighbours with whom licit and with whom illicit dealings are established. A neighbour counts once, illicit before licit; alleged and unknown are counted apart. It stands beside the score.',
      },
      {
        term: 'Reported',
        text: 'A source calls it a key node in words. It stands beside the tier and changes no number.',
      },
    ],
    notTitle: 'What these numbers do not say',
    not: [
      'Only documented relations count. What no source records is missing here, and one undiscovered relation may lead round a chokepoint.',
      'A chokepoint is a place in what is documented. It is no finding of guilt, and says nothing about what anybody knew.',
      'Legality plays no part in the score. Unknown is not licit.',
      'A relation without a date counts as if it held at all times, unless undated ones are left out.',
    ],
  },

  relations: {
    layers: 'Layers that count',
    layerCount: (count: number) => networkWords.count(count, networkWords.relation),
    confidence: 'Least confidence',
    confidences: { high: 'High only', medium: 'Medium and high', low: 'Any' },
    confidenceNote:
      'Where the file states none: an official or UN source makes it high, two independent publishers medium, anything else low.',
    time: 'Time that counts',
    from: 'From',
    to: 'Until',
    dateShape: 'A year, month or day: 2016, 2016-09 or 2016-09-26. Empty is open.',
    notADate: 'Write a date as 2016, 2016-09 or 2016-09-26.',
    undated: 'Count undated relations',
    undatedCount: (undated: number) =>
      `${number(undated)} of the relations that would count carry no date.`,
  },

  flow: {
    note: 'Which way a relation carries something toward the programme. “A → B”: what the first obtains reaches the second.',
    table: 'Flow of each relation type',
    columns: { relation: 'Relation', count: 'Count', flow: 'Flow' },
    sentence: (type: RelationType) => `A ${networkWords.relationTypes[type].forward} B`,
    of: (type: RelationType) => `Flow of “A ${networkWords.relationTypes[type].forward} B”`,
    flows: { forward: 'A → B', reverse: 'B → A', none: 'none' } satisfies Record<Flow, string>,
    said: {
      forward: 'flows from the first to the second',
      reverse: 'flows from the second to the first',
      none: 'carries nothing',
    } satisfies Record<Flow, string>,
    layerOut: 'not counted',
    changed: (byDefault: string) => `changed, was ${byDefault}`,
    reset: 'Put the flow table back',
    overrides: (count: number) =>
      count === 1
        ? '1 relation flows as the file says'
        : `${count} relations flow as the file says`,
    overridesNote:
      'Their own flow wins over the table, whatever is chosen above; only “none” for their type takes them out.',
  },

  ends: {
    entryPoints: 'Entry points',
    endUsers: 'End users',
    entryRule:
      'By default: located outside the programme’s own countries (unknown counts as outside), no person, vessel, placeholder or Demand entity, and either a manufacturer or component or supplied by nobody abroad but persons.',
    endRule: 'By default: end users, state programmes and government bodies, placeholders too.',
    fileWins:
      'A role the file gives an entity wins over the rule. An entity in both sets is an end user.',
    count: (inUse: number, byDefault: number) =>
      inUse === byDefault ? number(inUse) : `${number(inUse)}, by default ${number(byDefault)}`,
    find: 'Find an entity to put in',
    clearFind: 'Clear the search',
    noHit: (text: string) => `No entity that can be one is called “${text}”.`,
    more: (count: number) => `${number(count)} more: type a name to find them.`,
    putIn: 'put in',
    takenOut: 'taken out',
    reset: 'Back to the default',
    together: 'Count a principal’s own fronts and branches with it',
    togetherNote: (count: number, isOn: boolean) =>
      `What a front, agent firm or branch of a single firm does then counts as done by that firm: ${
        isOn
          ? count === 1
            ? '1 entity is counted with another'
            : `${number(count)} entities are counted with another`
          : count === 1
            ? '1 entity would be counted with another'
            : `${number(count)} entities would be counted with another`
      }.`,
    cover: 'Leave front and shell companies out of the entry points',
    coverNote: (cover: number, all: number) =>
      `${number(cover)} of the ${number(all)} default entry points are front or shell companies. A firm’s score may rest on its own fronts: look at the numbers both ways.`,
  },

  weights: {
    note: 'How much each criterion counts in the score. Only their proportions matter. Tiers do not depend on them.',
    names: chokepointWords.criteria,
    share: (share: number) => `${Math.round(share * 100)}\u00a0% of the score`,
    allZero: 'With all weights at 0 every score is 0.',
    reset: 'Put the weights back',
    stability: {
      title: 'Whatever the weights',
      note: (weightings: number, seed: number) =>
        `How often each is among the three highest under ${number(weightings)} weightings drawn evenly from all there are (seed ${seed}). It does not follow the sliders.`,
      share: (share: number) => `top three under ${chokepointReasons.percent(share)}`,
      others: (count: number) =>
        count === 1 ? '1 other never is.' : `${number(count)} others never are.`,
    },
  },
} as const
