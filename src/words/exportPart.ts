import { networkWords } from './network.ts'

const { count, entity, relation } = networkWords
const PART = ' (part)'

/** Words about a part of a network that is saved. */
export const exportWords = {
  partTitle: (title: string) => (title.endsWith(PART) ? title : `${title}${PART}`),
  selected: (entities: number, ofEntities: number, relations: number, ofRelations: number) =>
    `Selected by hand: ${entities.toLocaleString('en')} of ${count(ofEntities, entity)} and ${relations.toLocaleString('en')} of ${count(ofRelations, relation)}`,
  stories: (stories: number) =>
    stories === 1
      ? 'The story is about the whole network and is left out of a part.'
      : `The ${stories} stories are about the whole network and are left out of a part.`,
  /** a file of something that has no name */
  unnamed: 'network',
} as const
