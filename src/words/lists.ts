import { quoted } from '../lib/quoted.ts'

const count = (value: number) => value.toLocaleString('en-GB')
const files = (names: readonly string[]) => names.join(', ')

/** Words for official lists that are read: what is told of their records, and the labels of facts taken from them. */
export const listWords = {
  ofac: {
    csv: 'OFAC SDN list (CSV)',
    xml: 'OFAC SDN list (XML)',
    authority: 'US OFAC',
    title: 'OFAC list of specially designated nationals (SDN)',
    description:
      'Read from the list of the US Treasury, Office of Foreign Assets Control. Persons and firms stand here because the list names them. “Linked to” is the list’s own word and says nothing of what the link consists of.',
    publisher: 'US Treasury, Office of Foreign Assets Control',
    sourceTitle: (uid: string, name: string) => `SDN list, entry ${uid}: ${name}`,
    listTitle: 'SDN list',
    reference: (uid: string) => `uid ${uid}`,
    status: (uid: string) => `designated (OFAC uid ${uid})`,
    uid: 'OFAC uid',
    linkedTo: 'linked to (OFAC)',
    linkEvidence: (name: string) => `The entry says “Linked To: ${name}”.`,
    ownerEvidence: (name: string) => `The entry of the vessel names its owner as “${name}”.`,
    entries: 'SDN entries',
    addresses: 'addresses',
    otherNames: 'other names',
    comments: 'continued remarks',
    links: '“Linked To” mentions',
    owners: 'vessel owners',
    noEntries: (names: readonly string[]) =>
      `${files(names)} holds only addresses or other names of SDN entries. Open it together with sdn.csv, which holds the entries.`,
    withoutAddresses:
      'No file of addresses (add.csv) was given, so only vessels have a country. Open sdn.csv, add.csv and alt.csv together for the whole list.',
    withoutNames:
      'No file of other names (alt.csv) was given, so links that use another name may stay open.',
    notATable: 'is no table of the SDN list: its rows have neither 12, 6, 5 nor 2 columns',
    row: (found: number) =>
      `The row has ${count(found)} ${found === 1 ? 'column' : 'columns'} or no entry number, so it cannot be understood.`,
    noName: 'The entry has no name.',
    noNumber: 'The entry has no number (uid).',
    sameUid: (uid: string, id: string) =>
      `Another entry has the number ${uid} too. Both are kept, this one as ${id}.`,
    sameEntry: 'The entry stands twice, word for word.',
    sameNumber: (uid: string, id: string) =>
      `Another entry has the number ${uid} too. Both are kept, this one as ${id}; its addresses and other names went to the first.`,
    noEntry: (uid: string) => `No entry has the number ${uid}.`,
    emptyAddress: 'It holds no address.',
    emptyName: 'It holds no name.',
    knownName: 'The entry has this name already.',
    sameLink: 'The link stands twice.',
    sameOwner: 'The owner stands twice.',
    toItself: 'The entry is linked to itself.',
    linkOpen: (name: string) => `Linked to ${quoted(name)}, which no entry is called.`,
    linkAmbiguous: (name: string, ids: readonly string[]) =>
      `Linked to ${quoted(name)}, which ${count(ids.length)} entries are called: ${files(ids)}.`,
    ownerOpen: (name: string) =>
      `The owner ${quoted(name)} is called so by no entry; the name is kept with the vessel.`,
    ownerAmbiguous: (name: string, ids: readonly string[]) =>
      `The owner ${quoted(name)} is called so by ${count(ids.length)} entries (${files(ids)}); the name is kept with the vessel.`,
    severalCountries: (entries: number) =>
      `${count(entries)} ${entries === 1 ? 'entry has' : 'entries have'} addresses in several countries. The first stands as the country; all addresses are kept.`,
    cutRemarks: (length: number) =>
      `The remarks fill all ${count(length)} characters that sdn.csv has for them, so the list has cut them; the rest stands in sdn_comments.csv.`,
    recordCount: (said: number, found: number) =>
      `The file says that it holds ${count(said)} entries; ${count(found)} were found.`,
    advanced:
      'This is the list in OFAC’s “advanced” XML form, which is not read. Download the same list as SDN.XML or as SDN.CSV, ADD.CSV and ALT.CSV.',
    notThis: 'The file holds no element <sdnList>, so it is no SDN list in XML.',
  },
  un: {
    xml: 'UN Security Council consolidated list (XML)',
    title: 'UN Security Council consolidated list',
    description:
      'Read from the consolidated list of the United Nations Security Council. Persons and entities stand here because the list names them. Relations are drawn only where the text of an entry names another by its reference number; what they consist of stands in the sentence itself.',
    publisher: 'United Nations Security Council',
    sourceTitle: (list: string) => `Consolidated list, ${list}`,
    council: 'UN Security Council',
    status: (reference: string) => `designated (UN ${reference})`,
    reference: 'UN reference',
    dataId: 'UN data id',
    wording: 'named in the entry (UN)',
    individuals: 'individuals',
    entities: 'entities',
    aliases: 'aliases',
    addresses: 'addresses',
    mentions: 'reference numbers in comments',
    noName: 'The entry has no name.',
    noReference: 'The entry has neither a reference number nor a data id.',
    sameReference: (reference: string, id: string) =>
      `Another entry has the reference ${reference} too. Both are kept, this one as ${id}.`,
    emptyName: 'It holds no name.',
    knownName: 'The entry has this name already.',
    toItself: 'The comment names its own entry.',
    sameMention: (reference: string) => `The comment names ${reference} more than once.`,
    mentionOpen: (reference: string) =>
      `The comment names ${reference}, which is no entry of this file.`,
    between: (from: string, to: string) => `between ${from || '?'} and ${to || '?'}`,
    about: (date: string) => `about ${date}`,
    issued: (date: string) => `issued ${date}`,
    notThis: 'The file holds no element <CONSOLIDATED_LIST>, so it is no consolidated list.',
    badDate: (text: string) => `${quoted(text)} is no date that the calendar has; it is left out.`,
  },
  oneAtATime: 'Lists in XML are opened one at a time.',
  tooMany: (limit: number) =>
    `The files hold more than ${count(limit)} entries; at most ${count(limit)} can be opened.`,
  windows1252: 'The file is not in UTF-8; it was read as Windows-1252.',
  cut: (length: number, limit: number) =>
    `A text is ${count(length)} characters long; only the first ${count(limit)} are kept.`,
  tooManyNames: (limit: number) => `The entry has more than ${count(limit)} names already.`,
  tooManyAddresses: (limit: number) => `The entry has more than ${count(limit)} addresses already.`,
  noCountry: (text: string) => `${quoted(text)} is no single country; it is kept as a text.`,
  /** Labels of what an entity is known by, and of its other attributes. */
  fact: {
    imo: 'IMO number',
    mmsi: 'MMSI',
    callSign: 'call sign',
    listType: 'kind of entry',
    born: 'date of birth',
    birthplace: 'place of birth',
    nationality: 'nationality',
    citizenship: 'citizenship',
    gender: 'gender',
    remarks: 'remarks',
    formerNames: 'former names',
    aliasNotes: 'notes on aliases',
    lowQuality: 'low quality aliases',
    vesselType: 'vessel type',
    tonnage: 'tonnage',
    grossTonnage: 'gross registered tonnage',
    vesselOwner: 'vessel owner',
    designation: 'designation',
    title: 'title',
    updated: 'last updated',
    submittedBy: 'submitted by',
    comments: 'comments',
    documents: 'documents',
  },
} as const
