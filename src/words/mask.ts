import { networkWords } from './network.ts'

const persons = (people: number) =>
  people === 0 ? 'Nobody' : networkWords.count(people, { one: 'person', many: 'people' })

/** Words of the switch that leaves out the names of people. */
export const maskWords = {
  mask: 'Initials for people who are not listed, charged or convicted',
  /** beside the way to save a table */
  savedInitials: 'CSV: initials',
  savedNames: 'CSV: names',
  people: (people: number) => `${persons(people)} in this network.`,
  peopleOfBoth: (people: number) => `${persons(people)} in the two versions.`,
  peopleOfLists: (people: number) => `${persons(people)} in the lists that were searched.`,
  savedOnly: 'It counts for what is saved; here everybody stands by name.',
} as const
