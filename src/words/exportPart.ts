import { networkWords } from './network.ts'

const { count, entity, relation } = networkWords
const PART = ' (part)'

/** Words about a part of a network that is saved. */
export const exportWords = {
  partTitle: (title: string) => (title.endsWith(PART) ? title : `${title}${PART}`),
  selected: (entities: number, ofEntities: number, relations: number, ofRelations: number) =>
    `Selected by hand: ${entities.toLocaleString('en')} of ${count(ofEntities, entity)} and ${relations.toLocaleString('en')} of ${count(ofRelations, relation)}`,
  /** what tells of the whole network; at least one of either */
  leftBehind: (stories: number, lessons: number) => {
    const told = [
      ...(stories > 0 ? [count(stories, { one: 'story', many: 'stories' })] : []),
      ...(lessons > 0 ? [count(lessons, { one: 'lesson', many: 'lessons' })] : []),
    ]
    return `${told.join(' and ')} about the whole network ${stories + lessons === 1 ? 'is' : 'are'} left out of a part.`
  },
  /** a file of something that has no name */
  unnamed: 'network',
} as const
