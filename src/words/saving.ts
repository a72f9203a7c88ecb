import { networkWords } from './network.ts'

const { count, entity, relation } = networkWords

/** Words for saving a copy of a network, or of a part of it. */
export const savingWords = {
  title: 'Save a copy',
  close: 'Close without saving',
  what: 'What to save',
  parts: {
    all: 'Everything',
    shown: 'What the filter shows',
    selected: 'What is selected',
  },
  counts: (entities: number, relations: number) =>
    `${count(entities, entity)} · ${count(relations, relation)}`,
  hint: 'Filter or select first to save only a part.',
  format: 'As which format',
  losses: (format: string) => `${format} cannot carry`,
  noLosses: (format: string) => `${format} carries all of it.`,
  looking: (format: string) => `Looking at what ${format} can carry …`,
  unknownLosses: (format: string) => `What ${format} can carry could not be found out.`,
  fileName: (name: string) => `Saved as ${name}`,
  save: 'Save',
  saving: 'Saving …',
  cancel: 'Cancel',
  maskTakes:
    'The copy leaves out their names, aliases, native names, identifiers, ids made of names, and addresses of sources that name them. It cannot be brought back from the copy, so your changes do not count as saved. Initials are not anonymity: relations can still tell who is meant.',
  maskWork:
    'This format keeps your work as it stands. Leave the names out before you hand a copy on.',
  maskOff: 'Whoever gets the copy reads their names.',
  savedMasked: (name: string) =>
    `${name} is saved for others, with initials. Your changes do not count as saved.`,
  saved: (name: string) => `${name} is saved.`,
  failed:
    'It could not be written. Nothing was saved; the network is as it was. Try again, or another format.',
} as const
