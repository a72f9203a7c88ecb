import { networkWords } from './network.ts'

const { count } = networkWords

/** Words of the dialog that saves a picture. */
export const savePictureWords = {
  title: 'Save a picture',
  close: 'Close without saving',
  part: 'What',
  parts: { window: 'What the window shows', all: 'Everything' },
  form: 'As',
  forms: { png: 'PNG', svg: 'SVG', print: 'Paper or PDF' },
  ratio: 'Shape',
  ratios: { screen: 'As on screen', '16:9': 'Slide 16:9', '4:3': 'Slide 4:3' },
  scale: 'Resolution',
  scales: (scale: number) => `${scale}×`,
  theme: 'Colours',
  themes: { light: 'Light', dark: 'Dark' },
  ground: 'Ground',
  grounds: { paper: 'Paper', transparent: 'Transparent' },
  paper: 'Paper size',
  papers: { A4: 'A4', Letter: 'Letter' },
  orientation: 'Turned',
  orientations: { landscape: 'Landscape', portrait: 'Portrait' },
  sources: 'Sources',
  sourceChoices: { few: 'Most used', all: 'All' },
  allSourcesHint: 'All sources make the picture longer than a slide.',
  mask: 'Initials for people who are not listed, charged or convicted',
  masked: (people: number) =>
    people === 0
      ? 'Nobody in this network is such a person.'
      : `${count(people, { one: 'person', many: 'people' })} in this network.`,
  preview: 'Preview',
  making: 'Making the picture …',
  pixels: (width: number, height: number, size: string) => `${width} × ${height} px · ${size}`,
  vector: (width: number, height: number, size: string) =>
    `${width} × ${height}, drawn sharp at any size · ${size}`,
  bytes: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en')} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`,
  noPicture: 'There is no picture to save yet: it is still being drawn.',
  tooLarge: (width: number, height: number) =>
    `${width} × ${height} px is more than a browser draws at once. Take a lower resolution, or SVG, which is sharp at any size.`,
  blank: (width: number, height: number) =>
    `The browser drew nothing at ${width} × ${height} px, so nothing was saved. Take a lower resolution, or SVG.`,
  failed: 'The picture could not be made. Nothing was saved. Try again, or another format.',
  altText: 'Text for those who do not see it',
  copyAltText: 'Copy this text',
  altTextCopied: 'The text is copied.',
  copy: 'Copy',
  copied: 'The picture is on the clipboard.',
  copiedMarkup: 'The SVG is on the clipboard, as text.',
  notCopied: 'This browser does not let the page copy pictures. Save it instead.',
  save: 'Save',
  print: 'Print…',
  cancel: 'Cancel',
  saved: (name: string) => `${name} is saved.`,
  sourcesTitle: 'Sources of what is shown',
} as const
