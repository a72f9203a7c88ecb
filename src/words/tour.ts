/** Words of the tour: a title and a sentence or two at each stop. */
export const tourWords = {
  next: 'Next',
  back: 'Back',
  done: 'Done',
  skip: 'Skip the tour',
  /** The two placeholders are filled in by the tour. */
  progress: '{{current}} of {{total}}',
  over: 'The tour is over. It is found again in the menu.',
  stops: {
    picture: {
      title: 'The network, along its flow',
      text: 'Entry points stand on the left, end users on the right. What everything narrows through stands between: the chokepoints, in a ring. Press one to read about it.',
    },
    areas: {
      title: 'Four parts, one at a time',
      text: 'Filters by country, type and more; the picture; the details of what is selected, with their sources; and the tables, chokepoints first.',
    },
    filters: {
      title: 'Filter by anything',
      text: 'Country, type, chokepoint, list, legality and more. The counts follow the other filters; nothing in the picture moves.',
    },
    sentence: {
      title: 'What is shown, in words',
      text: 'This sentence always says what the filters leave, and how much. Each part can be changed or taken away here.',
    },
    tables: {
      title: 'The ranking',
      text: 'Chokepoints by score, with the numbers behind it. Entities, relations and sources have tables of their own.',
    },
    details: {
      title: 'Why, and who says so',
      text: 'What is selected is explained here: why it is a chokepoint or not, its relations, its listings. Each small number is a source.',
    },
    search: {
      title: 'Find anyone, or any command',
      text: 'Names, aliases, native scripts and misspellings all lead there. The same box finds every command.',
    },
    share: {
      title: 'Share exactly this view',
      text: 'A link restores what you see. This tour, the keyboard shortcuts and everything else are in the menu beside it.',
    },
  },
} as const
