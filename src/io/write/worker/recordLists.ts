/** The lists of a network file, which may be long and are handed over piece by piece. */
export const RECORD_LISTS = ['sources', 'cases', 'entities', 'relations'] as const
export type RecordList = (typeof RECORD_LISTS)[number]
