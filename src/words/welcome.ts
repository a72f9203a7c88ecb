import type { ShippedNetwork } from '../domain/network/shippedNetwork.ts'
import { networkWords } from './network.ts'

const { count, entity, relation } = networkWords

/** Words of the welcome: three doors, or the file that a link asks for. */
export const welcomeWords = {
  title: 'Chokepoint Atlas',
  close: 'Close the welcome',
  lead: 'Open a procurement network and see which few actors everything passes through, and why. Every claim leads to a source, and nothing leaves this machine.',
  real: 'Explore the real network',
  fictional: 'Learn on a fictional one',
  open: 'Open a file',
  openText:
    'Your own tables, a sanctions list, a file of another graph program, or a network file. Choose it, or drop it anywhere on the page. It stays on this machine.',
  openHint: 'CSV, Excel, OFAC, UN, FollowTheMoney, graphs, JSON',
  counts: ({ entities, relations }: ShippedNetwork) =>
    `${count(entities, entity)} · ${count(relations, relation)}`,
  isOpen: 'open now',
  reading: 'Reading the list of networks …',
  noList:
    'The list of networks that come with the app could not be read. A file of your own can still be opened.',
  tour: 'Take the tour',
  tourTime: 'under a minute, with the keyboard or the mouse',
  awaited: {
    title: 'This link needs a file',
    about: (title: string) => `This link is about “${title}”.`,
    text: 'The link restores a view, but the network itself was never in it: it is a file on someone’s machine. Open that file to see the view; ask whoever sent the link if you do not have it.',
    hash: 'Data hash of the file',
    hashHint:
      'The app compares it when the file is opened, and says so if it is another version of the file.',
    open: 'Open the file …',
    drop: 'or drop it anywhere on the page',
    dismiss: 'Go on without it',
  },
} as const
