const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** What is said when a network is opened or a link read. */
export const openWords = {
  opened: (title: string, entities: number, relations: number) =>
    `${title} is open: ${plural(entities, 'entity', 'entities')} and ${plural(relations, 'relation', 'relations')}.`,
  notShipped: (id: string) => ({
    name: id,
    count: 1,
    problems: [
      {
        path: '',
        sentence: `This site has no network called “${id}”. Choose one from the list, or open a file.`,
      },
    ],
  }),
  readerFailed: (error: string) =>
    `The part of the app that reads such files did not work (${error}). Reload the page and try again.`,
  otherFile: (title: string) =>
    `This file differs from the one the link was made for (“${title}”): its data hash is another. The view may not fit.`,
  ignoredParts: (names: readonly string[]) =>
    `Part of the link could not be used and was left out: ${names.join(', ')}.`,
  restored: (title: string) => `Your work on ${title} is back as you left it.`,
  notKept:
    'This browser does not let the page keep work on this machine; a reload will start from the link.',
} as const
