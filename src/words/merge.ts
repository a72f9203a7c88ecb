import { matchWords } from './match.ts'

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
const entities = (number: number) => count(number, 'entity', 'entities')
const relations = (number: number) => count(number, 'relation', 'relations')

/** Words of the dialog that merges a file into the open network. */
export const mergeWords = {
  title: (file: string) => `Merge ${file} into this network`,
  close: 'Close the merging',
  reading: 'Comparing the two networks',
  brings: (entitiesRead: number, relationsRead: number, network: string) =>
    `It brings ${entities(entitiesRead)} and ${relations(relationsRead)}. Say which of them are in “${network}” already; all others are added.`,
  nothingAlike:
    'Nothing in the file looks like anything in the open network: all of it will be added.',
  why: {
    reference: (text: string) => `the same list reference: ${text}`,
    identifier: (text: string) => `the same identifier: ${text}`,
    id: 'the same id in both files',
    country: 'another country',
    type: 'another type',
    exact: matchWords.exact,
  },
  here: 'In the open network',
  there: 'In the file',
  decision: 'Are they the same?',
  same: 'Same',
  different: 'Different',
  later: 'Decide later',
  show: 'Show',
  all: (number: number) => `All ${number}`,
  open: (number: number) => `Undecided ${number}`,
  decided: (number: number) => `Decided ${number}`,
  acceptReferences: (number: number) =>
    number === 1
      ? 'Accept the pair with the same list reference'
      : `Accept all ${number} pairs with the same list reference`,
  acceptTwins: (number: number) =>
    number === 1
      ? 'Accept the pair with the same id and name'
      : `Accept all ${number} pairs with the same id and name`,
  moreRows: (number: number) => `Show ${number.toLocaleString('en-GB')} more`,
  conflict: (field: string) => `Which ${field}?`,
  otherKept: 'The other value is kept with the entity.',
  fields: {
    name: 'name',
    nativeName: 'native name',
    latinName: 'native name in Latin letters',
    type: 'type',
    country: 'country',
    location: 'location',
    role: 'role',
    routeRole: 'role on routes',
  },
  outcome: (same: number, added: number, undecided: number) =>
    `${entities(same)} ${same === 1 ? 'becomes' : 'become'} one with ours, ${added.toLocaleString('en-GB')} ${added === 1 ? 'is' : 'are'} added${
      undecided > 0
        ? `; ${count(undecided, 'undecided pair stays', 'undecided pairs stay')} apart`
        : ''
    }.`,
  undoable: 'One step: undo takes all of it back.',
  cancel: 'Cancel',
  merge: 'Merge',
  merging: 'Merging …',
  done: (
    title: string,
    same: number,
    addedEntities: number,
    addedRelations: number,
    joined: number,
  ) =>
    `Merged “${title}”: ${entities(same)} made one, ${entities(addedEntities)} and ${relations(addedRelations)} added${
      joined > 0 ? `, ${relations(joined)} joined with one that says the same` : ''
    }.`,
  folded: (ids: readonly string[]) =>
    `${count(ids.length, 'relation is', 'relations are')} left out, as both ends became one entity: ${ids.join(', ')}.`,
  leftBehind: (fields: string) => `Not taken from the file: ${fields}.`,
  failed: 'The merged network does not pass the checks; nothing was changed.',
  changed: 'The open network changed meanwhile; nothing was merged. Open the file again.',
} as const
