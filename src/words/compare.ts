const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`

/** Words of the dialog that compares the open network with another version of it. */
export const compareWords = {
  title: (file: string) => `Compare with ${file}`,
  close: 'Close the comparison',
  running: 'Finding the chokepoints of both',
  cancelled: 'The comparison was stopped.',
  failed: (error: string) => `Its chokepoints could not be found (${error}). Try again.`,
  about:
    'Entities and relations are the same when their ids are. Chokepoints are counted anew for both, with the settings of the open network.',
  direction: 'The file is',
  older: 'the older version',
  newer: 'the newer version',
  parts: 'What is compared',
  entities: (number: number) => `Entities ${number}`,
  relations: (number: number) => `Relations ${number}`,
  chokepoints: (number: number) => `Chokepoints ${number}`,
  show: 'Show',
  all: 'All',
  kinds: { added: 'Added', removed: 'Removed', changed: 'Changed' },
  kindOf: { added: 'added', removed: 'removed', changed: 'changed' },
  filter: 'Names that contain',
  clear: 'Clear',
  same: 'Nothing differs.',
  noneLeft: 'Nothing that differs answers to this.',
  notComparable:
    'One version has routes from entry points to end users and the other has none: their chokepoints are counted in different ways.',
  field: (field: string, before: string | null, after: string | null) =>
    `${field}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`,
  standing: (rank: number, score: string, tier: number | null) =>
    `rank ${rank}, score ${score}${tier === null ? '' : `, tier ${tier}`}`,
  none: 'no chokepoint',
  to: 'to',
  goTo: (name: string) => `Show in the network: ${name}`,
  goToIt: 'Show',
  moreRows: (number: number) => `Show ${number.toLocaleString('en-GB')} more`,
  summary: (added: number, removed: number, changed: number) =>
    `${added.toLocaleString('en-GB')} added, ${removed.toLocaleString('en-GB')} removed, ${changed.toLocaleString('en-GB')} changed`,
  save: 'Save as CSV',
  saved: (rows: number) => `${count(rows, 'row', 'rows')} saved.`,
  fileName: 'comparison.csv',
  columns: {
    of: 'Kind',
    what: 'Change',
    id: 'Id',
    name: 'Name',
    field: 'Field',
    before: 'Before',
    after: 'After',
    versions: 'Versions',
  },
  of: { entity: 'entity', relation: 'relation', chokepoint: 'chokepoint' },
  versions: (before: string, hashBefore: string, after: string, hashAfter: string) =>
    `${before} (SHA-256 ${hashBefore}) → ${after} (SHA-256 ${hashAfter})`,
} as const
