const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** Words of stories: reading, presenting, writing. */
export const storyWords = {
  partName: 'the story',
  tabs: { label: 'Beside the picture', story: 'Story', filters: 'Filters' },
  at: (number: number, count: number, title: string) => `Step ${number} of ${count}: ${title}`,
  progress: (number: number, count: number) => `${number} of ${count}`,
  progressLabel: 'How far the story is',
  previous: 'Previous step',
  next: 'Next step',
  steps: 'Steps of the story',
  stepCount: (count: number) => plural(count, 'step', 'steps'),
  allStories: 'All stories',
  stories: 'Stories of this network',
  noStories: {
    title: 'This network has no story yet',
    hint: 'A story is a row of views with something to say about each. It is kept in the network file.',
  },
  noSteps:
    'This story has no steps yet. Make the picture show what you want to speak of, then add it.',
  notes: 'Speaker notes',
  unknownSource: (id: string) => `Source ${id} is not in this network`,
  sourceMark: (number: number, title: string) => `Source ${number}: ${title}, opens in a new tab`,
  sourceMarkUnlinked: (number: number, title: string) => `Source ${number}: ${title}`,
  off: { sentence: 'Off the story', back: 'Return', keys: 'Backspace or R' },
  leave: 'Leave the story',
} as const
