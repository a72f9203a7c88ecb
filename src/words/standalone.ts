import type { SheetKind } from '../domain/lesson/sheets.ts'

const MEGABYTE = 1_000_000

/** Bytes as people read them, as file managers count: 4.1 MB. */
const size = (bytes: number) =>
  bytes < MEGABYTE
    ? `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`
    : `${(bytes / MEGABYTE).toLocaleString('en', { maximumFractionDigits: 1 })} MB`

/** Words for pages that open anywhere, and for workshop folders. */
export const standaloneWords = {
  title: 'Save to open anywhere',
  close: 'Close without saving',
  what: 'What to save',
  kinds: { page: 'One page', workshop: 'A workshop folder' },
  about: {
    page: 'One file with this network, its stories and lessons, and the app. A double click opens it in a current browser, from a USB stick too: no connection, no installation.',
    workshop:
      'A zip with that page, the sheets of its lessons to print, the data, and how to run it without a connection.',
  },
  size,
  opens: 'What it opens with',
  now: 'What is shown now',
  story: (title: string) => `The story “${title}”`,
  lesson: (title: string) => `The lesson “${title}”`,
  maskHint:
    'Whoever gets the page can read all it holds. Initials are not anonymity: relations can still tell who is meant.',
  unsaved: 'Your unsaved changes are in it.',
  preparing: 'Preparing …',
  fileName: (name: string, bytes: number) => `Saved as ${name}, ${size(bytes)}`,
  save: 'Save',
  cancel: 'Cancel',
  saved: (name: string) => `${name} is saved.`,
  failed:
    'The page could not be prepared: the part of the site that it is made of is not within reach. Connect to the site once more and try again; nothing was saved.',
  readme: {
    name: 'README.txt',
    page: 'atlas.html',
    data: 'network.json',
    sheet: (lesson: number, kind: SheetKind) => `lesson-${lesson}-${kind}.html`,
    sheetTitles: {
      facilitator: (lesson: string) => `the facilitator sheet of “${lesson}”`,
      worksheet: (lesson: string) => `the worksheet of “${lesson}”`,
      key: (lesson: string) => `the answer key of “${lesson}”`,
    },
    text: (given: {
      readonly title: string
      readonly date: string
      readonly dataHash: string
      readonly masked: number
      readonly disclaimer: string | undefined
      readonly sheets: readonly (readonly [string, string])[]
      readonly missing: readonly string[]
    }) =>
      [
        given.title,
        '='.repeat(Math.min(72, given.title.length)),
        '',
        'How to run it, without a connection',
        '1. Copy this folder to the machine or leave it on the USB stick. Unpack the zip first: a page inside it does not open well.',
        '2. Open atlas.html by a double click, in a current Chrome, Edge, Firefox or Safari. Nothing is installed, nothing is sent.',
        '3. For a projector, make the browser full screen (F11) and larger (Ctrl and +).',
        'Give every table its own copy: what people do stays in their own browser.',
        '',
        'What is in it',
        'atlas.html     the network, its stories and lessons, and the app',
        'network.json   the same network, to open in the app elsewhere',
        ...(given.sheets.length === 0
          ? []
          : [
              '',
              'To print before the day: one worksheet for each team; the other two are for the facilitator',
              ...given.sheets.map(([name, title]) => `${name}   ${title}`),
            ]),
        ...given.missing.map(
          (title) => `Not in it: ${title}, for an answer could not be worked out.`,
        ),
        '',
        `Made on ${given.date}. Data hash ${given.dataHash}`,
        ...(given.masked > 0
          ? [
              `Names left out: ${given.masked} (people who are not listed, charged or convicted are shown by initials).`,
            ]
          : []),
        ...(given.disclaimer === undefined ? [] : ['', given.disclaimer]),
        '',
      ].join('\r\n'),
  },
} as const
