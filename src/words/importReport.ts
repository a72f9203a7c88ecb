const figure = (value: number) => value.toLocaleString('en-GB')
const counted = (value: number, one: string, many: string) =>
  `${figure(value)} ${value === 1 ? one : many}`
const size = (bytes: number) => {
  const [unit, name] = bytes >= 1024 * 1024 ? [1024 * 1024, 'MB'] : [1024, 'KB']
  return `${(bytes / unit).toLocaleString('en-GB', { maximumFractionDigits: 1 })} ${name}`
}

/** Words of the import report: what became of each record of the files that were read. */
export const importReportWords = {
  title: 'Import report',
  close: 'Close the import report',
  none: 'Nothing was imported since the open network was opened',
  noneHint: 'Open a list, a table or a file of another program, and its report stands here.',
  readAs: (format: string) => `Read as ${format}`,
  otherFormat: 'Read as another format …',
  files: 'Files',
  file: (name: string, bytes: number) => `${name} (${size(bytes)})`,
  counts: {
    label: 'Records by sort',
    sort: 'Records',
    read: 'Read',
    kept: 'Kept',
    merged: 'Merged',
    skipped: 'Skipped',
    line: (sort: string, read: number, kept: number, merged: number, skipped: number) =>
      `${sort}: ${figure(read)} read, ${figure(kept)} kept, ${figure(merged)} merged, ${figure(skipped)} skipped`,
    meaning:
      'Kept: stands in the network. Merged: became part of another record. Skipped: is only in this report.',
  },
  remarks: {
    heading: 'Remarks',
    none: 'There is nothing to remark: every record was taken as it stands.',
    show: 'Show remarks',
    all: (count: number) => `All ${figure(count)}`,
    skipped: (count: number) => `Skipped ${figure(count)}`,
    merged: (count: number) => `Merged ${figure(count)}`,
    noted: (count: number) => `Noted ${figure(count)}`,
    search: 'Search remarks',
    clearSearch: 'Clear the search',
    noMatch: (text: string) => `No remark contains “${text}”.`,
    resize: 'Resize',
    readWhole: 'Select a remark to read it whole.',
    fate: 'Outcome',
    fates: { skipped: 'skipped', merged: 'merged', noted: 'noted' },
    file: 'File',
    line: 'Line',
    record: 'Record',
    sentence: 'Remark',
    place: (line: number | undefined, record: string | undefined) =>
      [
        line === undefined ? '' : `line ${figure(line)}`,
        record === undefined ? '' : `record ${record}`,
      ]
        .filter((part) => part !== '')
        .join(', '),
  },
  countries: {
    heading: (count: number) => `${counted(count, 'country', 'countries')} not understood`,
    hint: 'Kept as text with their entities, which count as located in an unknown country.',
    entities: (count: number) => counted(count, 'entity', 'entities'),
    line: (text: string, entities: number) => `${text}: ${counted(entities, 'entity', 'entities')}`,
  },
  saveCsv: 'Save as CSV',
  saveText: 'Save as text',
  csvName: 'import-report.csv',
  textName: 'import-report.txt',
  saved: 'The import report was saved.',
  savedMasked:
    'The import report was saved, with initials for people who are not listed, charged or convicted.',
  masked:
    'People who are not listed, charged or convicted stand by initials. Where “…” or … stands, what the files say was left out, for it may name one of them.',
  csvMasked: 'masked',
  maskHint:
    'It counts for what is saved: what remarks quote from the files is left out where it may name one of them, as of skipped records, of which nobody knows.',
  maskOff: 'What is saved quotes the files word for word, of skipped records too.',
  csvCounted: 'counted',
} as const
