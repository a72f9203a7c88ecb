import { fieldNames } from './fieldNames.ts'

const NOUNS = {
  entities: ['entity', 'entities'],
  relations: ['relation', 'relations'],
  sources: ['source', 'sources'],
  cases: ['case', 'cases'],
} as const

const counted = (sort: keyof typeof NOUNS, count: number) =>
  `${count.toLocaleString('en-GB')} ${NOUNS[sort][count === 1 ? 0 : 1]}`

/** Our fields in plain words, those of others by their own names. */
const called = (sort: keyof typeof fieldNames, field: string) =>
  Object.hasOwn(fieldNames[sort], field)
    ? (fieldNames[sort][field] ?? field)
    : `the extra field “${field}”`

const PARTS: ReadonlyMap<string, string> = new Map([
  ['stories', 'The stories about the network are lost.'],
  ['lessons', 'The lessons about the network are lost.'],
])

/** What is told of a network before it is saved in a format that cannot carry all of it. */
export const graphLossWords = {
  field: (sort: keyof typeof NOUNS, field: string, count: number) =>
    `Lost or changed for ${counted(sort, count)}: ${called(sort, field)}.`,
  record: (sort: keyof typeof NOUNS, count: number) =>
    `${counted(sort, count)} ${count === 1 ? 'is lost or gets' : 'are lost or get'} another id.`,
  meta: (fields: readonly string[]) =>
    `What the network says of itself is lost: ${fields.map((field) => called('meta', field)).join(', ')}.`,
  part: (name: string) => PARTS.get(name) ?? `The extra part “${name}” of the file is lost.`,
  characters: (count: number) =>
    `Control characters that XML cannot carry are taken out of ${count.toLocaleString('en-GB')} ${count === 1 ? 'record' : 'records'}.`,
} as const
