const figure = (value: number) => value.toLocaleString('en-GB')

/** What is said while files of other formats are read, and when they are. */
export const importingWords = {
  started: (name: string) => `Reading ${name}.`,
  soFar: (percent: number) => `${percent} % read.`,
  stopped: (name: string) => `Reading ${name} was stopped; nothing was changed.`,
  /** Said of what was read: how many records of all sorts there were, and what became of them. */
  outcome: (format: string, read: number, merged: number, skipped: number, noted: number) => {
    const parts = [
      `${figure(read)} ${read === 1 ? 'record' : 'records'} read as ${format}`,
      merged > 0 ? `${figure(merged)} merged into others` : '',
      skipped > 0 ? `${figure(skipped)} skipped` : 'none skipped',
      noted > 0 ? `${figure(noted)} with a remark` : '',
    ]
    return `${parts.filter((part) => part !== '').join(', ')}.`
  },
  report: 'Import report',
} as const
