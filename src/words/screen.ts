const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
const percent = (share: number) => `${Math.floor(share * 100 + 1e-9)} %`
const and = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`

/** Words of the dialog that screens a list of names. */
export const screenWords = {
  title: 'Screen a list of names',
  close: 'Close the screening',
  verdict: 'A match is a lead, never a verdict.',
  local:
    'Names are shared and spelled in many ways: compare country, type, identifiers and dates, and read the source. Nothing leaves this machine.',
  names: 'Names to look for',
  namesHint: 'One name a line, in any script. Identifiers and list references are found too.',
  namesPlaceholder: 'Choi Seok-min\nDangdong Hong Xiang Industrial Dev.\n조선광선은행',
  fromFile: 'Take names from a file …',
  drop: 'or drop one on the field',
  untitled: (column: number) => `column ${column}`,
  lineColumns: 'The lines have several columns. Which one holds the names?',
  asked: (number: number) => count(number, 'name', 'names'),
  repeated: (number: number) => `${count(number, 'line repeats', 'lines repeat')} an earlier one`,
  tooLong: (number: number, most: number) =>
    `${count(number, 'line is', 'lines are')} longer than ${most} characters and left out`,
  tooMany: (number: number, most: number) =>
    `${count(number, 'name', 'names')} beyond the first ${most.toLocaleString('en-GB')} left out`,
  lists: 'Lists to search',
  openList: 'open now',
  shippedList: 'comes with the app',
  addedList: (date: string) => `added ${date} for screening only`,
  fictional: 'fictional',
  asOf: (date: string) => `as of ${date}`,
  entities: (number: number) => count(number, 'entity', 'entities'),
  addList: 'Add a list file …',
  removeList: (title: string) => `Take “${title}” off`,
  reading: 'Reading the list',
  listFailed: (name: string) => `${name} could not be read as a list; nothing was changed.`,
  wholeFile: 'the file',
  start: (number: number) => `Screen ${count(number, 'name', 'names')}`,
  nothingToDo: 'Give at least one name and one list.',
  running: 'Comparing names',
  cancel: 'Stop',
  stopped: 'The screening was stopped.',
  done: (names: number, leads: number) =>
    `${count(names, 'name', 'names')} screened, ${leads.toLocaleString('en-GB')} with leads.`,
  results: 'Leads',
  closeness: 'Show from closeness',
  closenessIs: percent,
  closenessHint:
    'Share of the letters of both names that has a counterpart in the other. It is no probability.',
  summary: (leads: number, none: number) =>
    `${count(leads, 'name has', 'names have')} leads, ${count(none, 'has', 'have')} none`,
  show: 'Show',
  showAll: 'All names',
  showLeads: 'With leads',
  showNone: 'Without',
  best: (name: string, others: number) => (others === 0 ? name : `${name} + ${others}`),
  noLeads: 'no lead',
  noMatch: (lists: readonly string[], least: number) =>
    `No name, alias, identifier or list reference in ${and(lists)} is as close as ${percent(least)}.`,
  notMeaning: 'That says nothing of lists that were not searched.',
  nearest: (text: string, closeness: number) => `The nearest is “${text}”, ${percent(closeness)}.`,
  moreLeads: (number: number) =>
    `${count(number, 'lead', 'leads')} more were found and are not kept.`,
  changed: 'The names or lists were changed since. Screen again to see them.',
  you: 'You ask for',
  list: 'The list has',
  line: (line: number) => `line ${line.toLocaleString('en-GB')}`,
  on: {
    name: 'name',
    alias: 'alias',
    nativeName: 'native name',
    latinName: 'native name in Latin letters',
    identifier: 'identifier',
    listReference: 'list reference',
  },
  goToIt: 'Show in the network',
  isGone: 'The open network does not have it any more.',
  goTo: (name: string) => `Show in the network: ${name}`,
  moreRows: (number: number) => `Show ${number.toLocaleString('en-GB')} more`,
  maskHint:
    'It counts for what is saved: leads to them show no more than initials, and the names you asked for stay as you gave them.',
  save: 'Save as CSV',
  saved: (rows: number) => `${count(rows, 'row', 'rows')} saved.`,
  fileName: (date: string) => `screening-${date}.csv`,
  columns: {
    line: 'Line',
    asked: 'Name asked for',
    outcome: 'Outcome',
    closeness: 'Closeness',
    list: 'List',
    entity: 'Entity',
    entityId: 'Id',
    on: 'Matched on',
    text: 'Matched text',
    why: 'Why',
    type: 'Type',
    country: 'Country',
    identifiers: 'Identifiers',
    listings: 'Listings',
    sources: 'Sources',
    date: 'Screened on',
    searched: 'Lists searched',
    method: 'Method',
  },
  lead: 'lead, to be checked',
  none: 'no match as close in the lists searched',
  searchedList: (title: string, asOf: string | null, hash: string) =>
    `${title} (${asOf === null ? 'no date' : `as of ${asOf}`}, SHA-256 ${hash})`,
  method: (least: number) =>
    `Chokepoint Atlas, names compared as docs/METHOD.md says, from ${percent(least)}; a match is a lead, never a verdict`,
} as const
