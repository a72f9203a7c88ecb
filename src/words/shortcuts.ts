/** Words of the list of shortcuts, and of keys that no command owns. */
export const shortcutsWords = {
  title: 'Keyboard shortcuts',
  close: 'Close the shortcuts',
  or: 'or',
  everywhere: 'Everything can be done by keyboard: Tab moves between the parts, Escape closes.',
  picture: {
    title: 'In the picture',
    along: 'On along the flow',
    against: 'Back against the flow',
    beside: 'To what stands beside',
    expand: 'Show hidden neighbours',
    select: 'Select, or take out of the selection',
    menu: 'What can be done with it',
  },
  facets: {
    title: 'In a list of filter values',
    move: 'Move',
    include: 'Include',
    only: 'Only this one',
    exclude: 'Leave out',
  },
  stage: {
    title: 'While presenting',
    next: 'Next step',
    previous: 'Step before',
    ends: 'First and last step',
    black: 'Black screen',
    timer: 'Timer',
    back: 'Back to the step, exactly',
    aside: 'To the workspace',
    leave: 'Leave the presentation',
  },
  tables: {
    title: 'In a table',
    move: 'Move and select',
    show: 'Show it in the picture',
  },
} as const
