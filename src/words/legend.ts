/** Words of the legend. */
export const legendWords = {
  title: 'Legend',
  hint: 'A press filters to it; with Shift, to it alone.',
  chokepoints: 'Chokepoints',
  lists: 'Lists',
  listed: 'listed',
  layers: 'Layer',
  legalities: 'Legality',
  /** what shows of how many there are */
  of: (shown: number, all: number) =>
    `${shown.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  /** the same, short, for the eye */
  share: (shown: number, all: number) =>
    `${shown.toLocaleString('en')}/${all.toLocaleString('en')}`,
} as const
