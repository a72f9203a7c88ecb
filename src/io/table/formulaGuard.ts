const GUARDED = /^'+[=+\-@\t\r]/

/** Takes back the apostrophe that keeps a spreadsheet from running a text as a formula, see lib/csvOf.ts. */
export function unguardFormula(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}
