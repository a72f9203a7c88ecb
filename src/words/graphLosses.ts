const NOUNS = {
  entities: ['entity', 'entities'],
  relations: ['relation', 'relations'],
  sources: ['source', 'sources'],
  cases: ['case', 'cases'],
} as const

const counted = (sort: keyof typeof NOUNS, count: number) =>
  `${count.toLocaleString('en-GB')} ${NOUNS[sort][count === 1 ? 0 : 1]}`

/** What is told of a network before it is saved in a format that cannot carry all of it. */
export const graphLossWords = {
  field: (sort: keyof typeof NOUNS, field: string, count: number) =>
    `The field ${field} of ${counted(sort, count)} is lost or changed.`,
  record: (sort: keyof typeof NOUNS, count: number) =>
    `${counted(sort, count)} ${count === 1 ? 'is lost or gets' : 'are lost or get'} another id.`,
  meta: (fields: readonly string[]) =>
    `What the network says of itself is lost: ${fields.join(', ')}.`,
  part: (name: string) => `The part ${name} of the file is lost.`,
  characters: (count: number) =>
    `Control characters that XML cannot carry are taken out of ${count.toLocaleString('en-GB')} ${count === 1 ? 'record' : 'records'}.`,
} as const
