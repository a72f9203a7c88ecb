import type {
  EntityField,
  RelationField,
  SourceField,
  TableContent,
  TextEncoding,
} from '../domain/import/tableMapping.ts'

const count = (value: number) => value.toLocaleString('en-GB')
const counted = (value: number, one: string, many: string) =>
  `${count(value)} ${value === 1 ? one : many}`

const entityFields: Readonly<Record<EntityField, string>> = {
  name: 'Name',
  id: 'Id',
  type: 'Type of entity',
  country: 'Country',
  aliases: 'Other names',
  nativeName: 'Name in its own script',
  role: 'Role or description',
  status: 'Status',
  listedBy: 'Listed by',
  identifier: 'Identifier, such as an IMO number',
  place: 'Place or address',
  latitude: 'Latitude',
  longitude: 'Longitude',
  source: 'Source',
  routeRole: 'Part in routes',
  placeholder: 'Placeholder (yes or no)',
  unnamed: 'Unnamed (yes or no)',
}

const relationFields: Readonly<Record<RelationField, string>> = {
  from: 'From whom',
  to: 'To whom',
  type: 'Type of relation',
  item: 'Goods or item',
  start: 'Date or start',
  end: 'End',
  amountUsd: 'Amount in US dollars',
  amountNote: 'Amount, other or unknown currency',
  stakePercent: 'Stake in percent',
  source: 'Source',
  evidence: 'Evidence or note',
  fromName: 'From: name beside an id',
  fromCountry: 'From: country',
  fromType: 'From: type of entity',
  toName: 'To: name beside an id',
  toCountry: 'To: country',
  toType: 'To: type of entity',
  legality: 'Licit, illicit or alleged',
  confidence: 'Confidence',
  id: 'Id of the relation',
  wording: 'Words shown for the type',
  flow: 'Flow override',
  flowReason: 'Reason of the override',
}

const sourceFields: Readonly<Record<SourceField, string>> = {
  id: 'Id',
  title: 'Title',
  publisher: 'Publisher',
  date: 'Date',
  url: 'Web address',
  type: 'Type of source',
}

const contents: Readonly<Record<TableContent, string>> = {
  entities: 'Entities: a row is a company, person, ship …',
  relations: 'Relations: a row says who deals with whom',
  sources: 'Sources: a row is a document',
  about: 'What the network as a whole is',
  nothing: 'Nothing to read',
}

const encodings: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1252': 'Western (Windows-1252)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  'euc-kr': 'Korean (EUC-KR)',
  gb18030: 'Chinese (GB18030)',
  big5: 'Chinese, traditional (Big5)',
  shift_jis: 'Japanese (Shift_JIS)',
}

/** Words of the dialog in which a person says what the columns of a table are. */
export const mappingWords = {
  title: 'What is in these columns?',
  close: 'Do not open',
  cancel: 'Cancel',
  open: 'Open',
  rows: (rows: number) => counted(rows, 'row', 'rows'),
  holds: 'The table holds',
  contents,
  encoding: 'Encoding',
  encodings,
  delimiter: 'Between cells',
  delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar |' } as Readonly<
    Record<string, string>
  >,
  header: 'Has a row of headings',
  rowsAbove: 'Rows above',
  entityType: 'Without a type, an entity is',
  relationType: 'Without a type, a relation reads',
  preview: (table: string) => `First rows of ${table}`,
  meaningOf: (column: string) => `“${column}” is`,
  sections: { use: 'What it is', other: 'Otherwise' },
  extra: 'Keep as an attribute',
  leave: 'Leave out',
  entityFields,
  relationFields,
  sourceFields,
  duplicates: 'When rows name the same thing',
  duplicateChoices: {
    merge: { label: 'Make one of them', text: 'What they differ in is reported.' },
    first: { label: 'The first row counts', text: 'Later rows are left out and reported.' },
    apart: { label: 'Keep them apart', text: 'Each row is an entity or relation of its own.' },
  },
  remembered: (tables: number, date: string) =>
    tables === 1
      ? `Set as on ${date}, when you opened a table with the same headings.`
      : `Set as on ${date}, when you opened tables with the same headings.`,
  guess: 'Use the guess instead',
  forget: 'Forget',
  counting: 'Counting …',
  tally: (entities: number, relations: number, leftOut: number) =>
    `${counted(entities, 'entity', 'entities')}, ${counted(relations, 'relation', 'relations')}, ${counted(leftOut, 'row', 'rows')} left out`,
  remarks: (remarks: number) => `${counted(remarks, 'remark', 'remarks')} in the report`,
  unreadable: 'The tables can no longer be read; they may have been moved or changed.',
  gaps: {
    ends: (table: string) =>
      `Say which columns of ${table} are “From whom” and “To whom”; then it can be opened.`,
    name: (table: string) => `Say which column of ${table} is the name; then it can be opened.`,
    nothing: 'Say which table holds entities or relations; then it can be opened.',
  },
} as const
