import { networkWords } from './network.ts'

/** Words of the switch that leaves out the names of people. */
export const maskWords = {
  mask: 'Initials for people who are not listed, charged or convicted',
  /** beside the way to save a table */
  savedInitials: 'CSV: initials',
  savedNames: 'CSV: names',
  people: (people: number) =>
    `${networkWords.count(people, { one: 'person', many: 'people' })} in this network.`,
} as const
