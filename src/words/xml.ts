const count = (value: number) => value.toLocaleString('en-GB')

/** Words for XML files that cannot be read. */
export const xmlWords = {
  at: (line: number, column: number, what: string) =>
    `Not readable XML: line ${count(line)}, column ${count(column)}: ${what}.`,
  doctype:
    'the file has a document type declaration (DOCTYPE); such declarations can define texts that blow up or load other files, so files with one are refused. If you trust the file, delete the declaration',
  entity:
    'a reference ends here that only a document type declaration could define, or an & before is not written as &amp;; only &amp; &lt; &gt; &quot; and &apos; and numbers such as &#233; can be read',
  characterReference: 'a character reference names a character that XML does not allow',
  tooDeep: (limit: number) =>
    `elements stand more than ${count(limit)} levels inside each other; at most ${count(limit)} can be opened`,
  tooManyInside: (name: string, line: number, limit: number) =>
    `the element <${name}> that begins on line ${count(line)} holds more than ${count(limit)} elements; at most ${count(limit)} can be opened`,
  unclosed: (name: string, line: number) =>
    `the file ends here, but the element <${name}> that begins on line ${count(line)} is never closed; it may have been cut off, or an & in it is not written as &amp;`,
  endedEarly: 'the file ends here, in the middle of a tag; it may have been cut off',
  noRoot: 'the file holds no element',
  wrongClose: (open: string, line: number) =>
    `a closing tag stands here that does not fit <${open}>, which begins on line ${count(line)}`,
  control: 'a character stands here that XML does not allow',
  malformed: (detail: string) => `this is not well-formed (${detail})`,
  encoding: (name: string) =>
    `The file says that it is written in “${name}”, an encoding that is not known.`,
  notDecodable: (name: string, line: number) =>
    `The file is not a text in ${name}: near line ${count(line)} stand bytes that are none.`,
  tooManyRecords: (limit: number) =>
    `The file holds more than ${count(limit)} entries; at most ${count(limit)} can be opened.`,
  cutText: (name: string, length: number, limit: number) =>
    `The text of <${name}> is ${count(length)} characters long; only the first ${count(limit)} are kept.`,
} as const
