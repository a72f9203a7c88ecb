const listed = (names: readonly string[]) => names.join(', ')
const size = (bytes: number) =>
  `${(bytes / (1024 * 1024)).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`

/** What is said of files of other formats before one of them is read, and when a reader does not get through. */
export const readFilesWords = {
  /** Stands for several files where one name is wanted. */
  together: (first: string, others: number) =>
    others === 0 ? first : `${first} and ${others} more`,
  nothing: 'No file was given.',
  tooMany: (limit: number, found: number) =>
    `${found} files were given; at most ${limit} can be opened together.`,
  tooLargeTogether: (limit: number, found: number) =>
    `The files hold ${size(found)} together; at most ${size(limit)} can be opened together.`,
  unknown: (formats: readonly string[]) =>
    `The file is of no format the app reads: ${listed(formats)}.`,
  /** instead of naming all formats, where the file is a well known other thing */
  hints: {
    oldWorkbook:
      'The file is a document of the old Office form (such as .xls) or protected by a password. Save it as .xlsx or CSV without a password and open that.',
    otherWorkbook:
      'The file is a workbook of another program, which the app does not read. Save it as .xlsx or CSV and open that.',
    archive: 'The file is a compressed archive. Unpack it and open what is in it.',
    pdf: 'The file is a PDF, which holds pages, not records. Copy its table into a spreadsheet, save that as .xlsx or CSV and open it.',
    page: 'The file is a web page, whatever its name says. Copy its table into a spreadsheet, save that as .xlsx or CSV and open it.',
    oldCx:
      'The file is CX of version 1, which the app does not read. Export it as CX2, Cytoscape JSON or GraphML and open that.',
  },
  different: (formats: readonly string[]) =>
    `These files are of different formats (${listed(formats)}). Files are read together only where they make one set; open them one after the other.`,
  unknownAmong: (name: string) =>
    `${name} is of no format the app reads, so the files are no set that can be read together.`,
  noReader: (id: string) => `The app has no reader called “${id}”.`,
  oneAtATime: 'Network files are opened one at a time.',
  broke: (format: string, error: string) =>
    `Reading it as ${format} broke off (${error}). The file may be damaged, or it is of another format.`,
  invalid: (format: string) =>
    `What was read as ${format} does not make a network that can be opened:`,
  networkFile: 'Network file of the atlas',
  counts: {
    entities: 'entities',
    relations: 'relations',
    sources: 'sources',
    cases: 'cases',
  },
} as const
