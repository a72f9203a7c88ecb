import type { Searched } from '../domain/search/searchTexts.ts'
import { networkWords } from './network.ts'

const { count, entity } = networkWords
const command = { one: 'command', many: 'commands' }

/** Words of the search box. */
export const searchWords = {
  label: 'Search entities and commands',
  placeholder: 'A name, in any script and spelling, or a command',
  results: 'Results',
  close: 'Close the search',
  groups: { chokepoints: 'Chokepoints', entities: 'Entities', commands: 'Commands' },
  firstEntities: (shown: number) => `Entities, the first ${shown}`,
  /** `alias: KOMID` has the matched text behind it. */
  found: (on: Searched) => `${networkWords.searched[on]}: `,
  similar: 'similar spelling',
  hidden: 'hidden by the filter, shown when chosen',
  nowOff: 'off',
  nowOn: 'on',
  notNow: 'not possible now',
  keys: { move: 'to move', choose: 'to go there or run', close: 'to close' },
  status: (entities: number, commands: number, isCut: boolean) =>
    `${isCut ? 'More than ' : ''}${count(entities, entity)}, ${count(commands, command)}.`,
  suggested: (entities: number, commands: number) =>
    `Type to search. ${count(entities, { one: 'chokepoint', many: 'chokepoints' })} and ${count(commands, command)} to start with.`,
  nothing: (text: string) => `Nothing here is called “${text}”`,
  searchedIn: (entities: number) =>
    `Searched: names, aliases, native scripts, transliterations, identifiers and list references of ${count(entities, entity)}, and all commands. A letter or two may be wrong in longer words.`,
  noNetwork: 'No network is open, so only commands were searched.',
  tryThis: 'Try a single word of the name, its beginning, or its original script.',
  statusNothing: (text: string) => `Nothing found for ${text}.`,
} as const
