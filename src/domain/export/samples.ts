const NAME = 'southern-islands'

/** Where the samples lie, relative to the page. */
export const SAMPLES_FOLDER = 'data/samples/'

/** A small invented network in a format, to look at or to fill with rows of one's own. */
export const SAMPLES = [
  { id: 'json', files: [`${NAME}.json`] },
  {
    id: 'csv',
    files: [`${NAME}-entities.csv`, `${NAME}-relations.csv`, `${NAME}-sources.csv`],
  },
  { id: 'xlsx', files: [`${NAME}.xlsx`] },
  { id: 'ftm', files: [`${NAME}.ftm.json`] },
  { id: 'graphml', files: [`${NAME}.graphml`] },
  { id: 'edgeList', files: [`${NAME}-edge-list.csv`] },
] as const satisfies readonly { readonly id: string; readonly files: readonly string[] }[]

export type SampleId = (typeof SAMPLES)[number]['id']
