/** Words of the dossier: an entity on paper. */
export const dossierWords = {
  title: 'Print dossier',
  close: 'Close without printing',
  cancel: 'Cancel',
  print: 'Print…',
  paper: 'Paper size',
  papers: { A4: 'A4', Letter: 'Letter' },
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
