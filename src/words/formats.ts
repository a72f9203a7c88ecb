/** Words for the formats in which networks are kept. */
export const formatWords = {
  json: {
    label: 'Network file (JSON)',
  },
  csv: {
    label: 'Tables (CSV)',
  },
  xlsx: {
    label: 'Excel workbook',
    /** What a workbook says of how it was saved. */
    saved: {
      value: 'value',
      filter: 'saved part',
      everything: 'everything',
      run: 'run of the analysis',
      hash: 'data hash of the whole network',
      date: 'saved on',
    },
  },
  /** What each format is good for, by the id of its writer. */
  goodFor: {
    json: 'Everything as it is, to open again here or to hand on',
    csv: 'Entities, relations and sources as tables, for a spreadsheet or a script',
    xlsx: 'One workbook for Excel, LibreOffice or Numbers',
    graphml: 'For yEd, Gephi, NetworkX, igraph and most graph tools',
    gexf: 'For Gephi, with positions, colours and dates',
    cyjs: 'For Cytoscape and Cytoscape.js',
    ftm: 'For Aleph, OpenSanctions and OCCRP tools',
  } as Readonly<Record<string, string>>,
} as const
