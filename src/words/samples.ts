import type { SampleId } from '../domain/export/samples.ts'

/** Words for the sample files that can be downloaded. */
export const sampleWords = {
  lead: 'Sample files, one small invented network in several formats, to look at or to fill with rows of your own:',
  samples: {
    json: ['network file'],
    csv: ['entities (CSV)', 'relations (CSV)', 'sources (CSV)'],
    xlsx: ['Excel workbook'],
    ftm: ['FollowTheMoney'],
    graphml: ['GraphML'],
    edgeList: ['bare list of relations (CSV)'],
  } satisfies Readonly<Record<SampleId, readonly string[]>> as Readonly<
    Record<SampleId, readonly string[]>
  >,
  /** what a press does; behind the name */
  download: (name: string) => `Download the sample: ${name}`,
} as const
