/** Words of the dossier: an entity on paper. */
export const dossierWords = {
  title: 'Print dossier',
  close: 'Close without printing',
  cancel: 'Cancel',
  print: 'Print…',
  paper: 'Paper size',
  papers: { A4: 'A4', Letter: 'Letter' },
  length: 'Length',
  lengths: { page: 'One page', full: 'Everything' },
  tooLong: 'Even at its shortest it takes more than one page.',
  /** what one page leaves out */
  left: {
    values: (count: number) => `and ${count.toLocaleString('en')} more`,
    listings: (count: number) => `and ${count.toLocaleString('en')} more, in the full dossier`,
    addresses: 'Their addresses are in the full dossier.',
    evidence: 'What sources say of each is in the full dossier.',
    beside: 'What stands beside the score is in the full dossier.',
    relations: (shown: number, all: number) =>
      `${shown.toLocaleString('en')} of ${all.toLocaleString('en')} relations, of each kind the most certain and best sourced first. The other ${(all - shown).toLocaleString('en')} are in the network, and listed in the full dossier.`,
    rows: (shown: number, all: number) =>
      shown === all
        ? all.toLocaleString('en')
        : `${shown.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  },
  preview: 'What is printed',
  of: (network: string) => `Dossier from “${network}”`,
  fileName: (name: string, network: string) => `${name} – dossier from ${network}`,
  noStatus: 'none stated',
  marks: (numbers: readonly number[]) => `[${numbers.join(', ')}]`,
  wait: 'The analysis is still under way.',
  noSources: 'The network names no sources for it.',
  link: (address: string) => `Restore this view: ${address}`,
  linkNeedsFile: 'The link asks for the network file this sheet was made from.',
  noLink: 'No link: it would name people who are masked here.',
  disclaimer:
    'A relation documented by its sources proves nothing beyond itself. Being on this sheet accuses nobody of anything.',
} as const
