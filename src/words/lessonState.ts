/** The few words of lessons that are needed before any lesson is open. */
export const lessonStateWords = {
  mode: 'Learn',
  modeTip: 'Lessons: tasks on this network, checked as you go',
  region: 'Lesson',
  toggle: 'Learn: lessons with tasks',
  toggleWords: 'workshop teach exercise class tasks',
  projector: 'Projector: large type for lessons',
  print: {
    facilitator: 'Print the facilitator sheet',
    worksheet: 'Print the worksheet',
    key: 'Print the answer key',
  },
  printWords: 'paper pdf lesson workshop',
  part: 'The lesson',
  keptBack: 'Kept back by the lesson',
  effectsHidden:
    'Chokepoints and What if stay closed until the bets and predictions of the lesson are made.',
} as const
