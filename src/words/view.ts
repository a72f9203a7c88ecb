/** Words for links and saved views. */
export const viewWords = {
  partNames: {
    facet: (facet: string) => `the filter “${facet}”`,
    text: 'the text filter',
    time: 'the time window',
    revealed: 'the entities revealed by hand',
    filterMode: 'how hidden entities are shown',
    layout: 'the layout',
    map: 'what the map tells',
    shelf: 'the shelf',
    selection: 'the selection',
    pins: 'the places entities were moved to',
    camera: 'the camera',
    analysis: 'what the analysis rests on',
    mode: 'the mode',
    stopped: 'what is stopped',
    supposedListed: 'what is taken as listed',
    network: 'the network',
    unknown: (key: string) => `“${key}”`,
  },
} as const
