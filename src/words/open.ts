const count = (value: number) => value.toLocaleString('en-GB')
const counted = (value: number, one: string, many: string) =>
  `${count(value)} ${value === 1 ? one : many}`

/** A size in bytes as a person says it: `64 MB`, `1.5 KB`. */
const size = (bytes: number) => {
  const [unit, name] = bytes >= 1024 * 1024 ? [1024 * 1024, 'MB'] : [1024, 'KB']
  return `${(bytes / unit).toLocaleString('en-GB', { maximumFractionDigits: 1 })} ${name}`
}

/** Words for opening a network and for everything that can be wrong with a file. */
export const openWords = {
  /** What a field must be; read after "Must be" or "it must be". */
  expected: {
    text: 'a text',
    number: 'a number',
    truth: 'true or false',
    list: 'a list',
    object: 'an object',
    date: 'a date such as 2016, 2016-09 or 2016-09-26 that exists in the calendar',
    webAddress: 'a web address that begins with http:// or https://',
    countryCode: 'a two-letter country code (ISO 3166-1 alpha-2), such as CN',
    percent:
      'a percentage written as a text with an exact decimal between 0 and 100, such as "33.4"',
    stake:
      'a percentage written as a text, such as "33.4", or a range such as {"min": "25", "max": "50"}',
    exactly: (value: string) => value,
    oneOf: (values: readonly string[]) => `one of ${values.join(', ')}`,
    notUnderstood: 'as the network file describes it',
  },
  /** What was found instead. */
  found: {
    list: (length: number) =>
      length === 0 ? 'an empty list' : `a list of ${counted(length, 'entry', 'entries')}`,
    object: (fields: number) =>
      fields === 0 ? 'an empty object' : `an object of ${counted(fields, 'field', 'fields')}`,
  },
  field: {
    mustBe: (expected: string, found: string) => `Must be ${expected}, but is ${found}.`,
    missing: (expected: string) => `Is missing; it must be ${expected}.`,
    empty: 'Must not be empty.',
    atLeast: (limit: number, found: string) => `Must be at least ${limit}, but is ${found}.`,
    atMost: (limit: number, found: string) => `Must be at most ${limit}, but is ${found}.`,
    tooLong: (limit: number, found: number) =>
      `Is ${counted(found, 'character', 'characters')} long; at most ${count(limit)} can be opened.`,
    tooMany: (limit: number, found: number) =>
      `Holds ${counted(found, 'entry', 'entries')}; at most ${count(limit)} can be opened.`,
    tooDeep: (limit: number) =>
      `Lies more than ${count(limit)} levels of lists and objects deep; at most ${count(limit)} can be opened.`,
    numberTooLarge: 'Is a number too large to be kept exactly.',
    forbiddenName: (name: string) => `A field may not be named ${name}.`,
  },
  reference: {
    noEntity: (id: string) => `Names the entity ${id}, which the file does not hold.`,
    noSource: (id: string) => `Names the source ${id}, which the file does not hold.`,
    noCase: (id: string) => `Names the case ${id}, which the file does not hold.`,
    sameId: (id: string, first: string) => `The id ${id} is already that of ${first}.`,
    flowWithoutReason:
      'Is missing; a relation that overrides the flow of its type must give the reason.',
    startAfterEnd: (start: string, end: string) => `The start ${start} lies after the end ${end}.`,
    listedAfterEnd: (date: string, end: string) =>
      `The listing of ${date} lies after its end ${end}.`,
    minAboveMax: (min: string, max: string) =>
      `The least stake, ${min} %, is above the greatest, ${max} %.`,
  },
  kind: {
    notAnObject: (found: string) =>
      `A network file is one object with the fields kind, version, meta, sources, entities and relations; this file is ${found}.`,
    missing: (kind: string) =>
      `The file does not say what it is: a network file has the field "kind": "${kind}".`,
    other: (found: string, kind: string) =>
      `The field kind is ${found}; a network file has "${kind}" there.`,
    versionMissing: (version: number) =>
      `The file does not say its version; the current one is "version": ${version}.`,
    versionOdd: (found: string, version: number) =>
      `The version must be a whole number from 0 to ${version}, but is ${found}.`,
    versionNewer: (found: number, version: number) =>
      `The file is of version ${found}, which is newer than this app: it reads versions up to ${version}. Open it with a newer release of the app.`,
  },
  /** What a file that is no network seems to be; said behind the sentence that refuses it. */
  guess: {
    index: 'It looks like the list of networks that the app ships.',
    listOfRelations: 'It looks like a list of relations only.',
    listOfEntities: 'It looks like a list of entities only.',
    nodesAndEdges:
      'It looks like a graph with nodes and edges from another program. Save it there as GraphML, GEXF or Cytoscape JSON (.cyjs) and open that.',
    geography: 'It looks like a map (GeoJSON).',
    jsonSchema: 'It looks like a JSON Schema, not like data.',
    noKind: 'It looks like a network file that lacks only its kind.',
    webPage: 'It looks like a web page.',
    xml: 'It looks like an XML file.',
    table: 'It looks like a table (CSV).',
  },
  json: {
    at: (line: number, column: number, what: string) =>
      `Not valid JSON: line ${count(line)}, column ${count(column)}: ${what}.`,
    twice: (line: number, column: number, name: string) =>
      `Line ${count(line)}, column ${count(column)}: the field ${name} stands twice in one object, so nobody can tell which value is meant.`,
    unreadable: 'The browser could not read this text as JSON.',
    empty: 'the file is empty',
    ended: (open: string, line: number) =>
      `the file ends here, but the ${open} that begins on line ${count(line)} is never closed`,
    endedEarly: 'the file ends here, where a value should follow',
    text: 'text',
    list: 'list',
    object: 'object',
    afterEnd: 'the file should end here, but more follows',
    comment: 'a comment stands here; JSON has none',
    commaBeforeClose: 'a comma stands before the closing bracket; take the comma away',
    commaMissing: 'a comma or a closing bracket should stand here',
    colonMissing: 'a colon should stand here, between the name of a field and its value',
    wrongClose: 'this bracket closes something that was opened by the other kind of bracket',
    fieldName: 'the name of a field, in double quotes, should stand here',
    singleQuote: 'texts are written in double quotes, not single ones',
    curlyQuote: 'texts are written in straight double quotes ("), not in curly ones',
    control:
      'a line break, tab or other control character stands inside a text; write it as \\n or \\t',
    escape: 'a backslash here must be followed by one of " \\ / b f n r t or u and four hex digits',
    number: 'a number must be written like 12, -3.5 or 6e7, without leading zeros',
    word: (word: string) => `“${word}” is no JSON value; use true, false, null or a text in quotes`,
    value: 'a value should stand here',
  },
  file: {
    tooLarge: (limit: number, found: number) =>
      `The file holds ${size(found)}; at most ${size(limit)} can be opened.`,
    largerThan: (limit: number) =>
      `The file holds more than ${size(limit)}; at most that much can be opened.`,
    notText: 'The file is not a text in UTF-8.',
    archive: 'The file is a compressed archive or an office document (such as .zip or .xlsx).',
    unreadable: 'The file could not be read: it may have been moved, changed or locked.',
  },
  address: {
    odd: (address: string) => `“${address}” is not an address.`,
    otherOrigin: (host: string) =>
      `The address leads to ${host}. Only files from the place this app was opened from are read; save the file and open it from there.`,
    notFound: 'There is no file at this address.',
    refused: (status: number) => `The server answered with error ${status}.`,
    unreachable: 'The address could not be reached, or it forwards to another place.',
    webPage:
      'A web page was served instead of a network file; most likely there is no file at this address.',
  },
} as const
