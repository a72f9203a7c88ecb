/** Words of the list of shortcuts; keys that no command owns are listed here too. */
export const shortcutsWords = {
  title: 'Keyboard shortcuts',
  close: 'Close the shortcuts',
  or: 'or',
  everywhere: 'Everything can be done by keyboard: Tab moves between the parts, Escape closes.',
  elsewhere: [
    {
      id: 'picture',
      title: 'In the picture',
      lines: [
        { keys: ['arrowright'], does: 'On along the flow' },
        { keys: ['arrowleft'], does: 'Back against the flow' },
        { keys: ['arrowup', 'arrowdown'], does: 'To what stands beside' },
        { keys: ['enter'], does: 'Show hidden neighbours' },
        { keys: ['space'], does: 'Select, or take out of the selection' },
        { keys: ['shift+f10'], does: 'What can be done with it' },
      ],
    },
    {
      id: 'facets',
      title: 'In a list of filter values',
      lines: [
        { keys: ['arrowup', 'arrowdown'], does: 'Move' },
        { keys: ['space'], does: 'Include' },
        { keys: ['enter'], does: 'Only this one' },
        { keys: ['-'], does: 'Leave out' },
      ],
    },
    {
      id: 'tables',
      title: 'In a table',
      lines: [
        { keys: ['arrowup', 'arrowdown'], does: 'Move and select' },
        { keys: ['enter'], does: 'Show it in the picture' },
      ],
    },
  ],
} as const
