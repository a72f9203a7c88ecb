import type { ImportRemark } from '../../domain/import/importReport.ts'
import type { GivenResult } from './readGiven.ts'

type NetworkResult = Extract<GivenResult, { kind: 'network' }>

/** The lists that make a result long. */
const LISTS = ['sources', 'cases', 'entities', 'relations'] as const

/** Some entries of one long list of a result, in order. */
export interface Part {
  readonly list: (typeof LISTS)[number] | 'remarks'
  readonly entries: readonly unknown[]
}

/** Entries of a part at most: taken in one go they keep no frame waiting. */
const PART = 250

function* cut(list: Part['list'], entries: readonly unknown[]): Generator<Part> {
  for (let at = 0; at < entries.length; at += PART)
    yield { list, entries: entries.slice(at, at + PART) }
}

/** A result with its long lists emptied, and what was in them in small parts, to be handed over one by one. */
export function inParts(result: NetworkResult): {
  readonly shell: NetworkResult
  readonly parts: readonly Part[]
} {
  const { file, report } = result
  const lists = LISTS.filter((list) => file[list] !== undefined)
  const emptied = Object.fromEntries(lists.map((list) => [list, []]))
  return {
    shell: { ...result, file: { ...file, ...emptied }, report: { ...report, remarks: [] } },
    parts: [
      ...lists.flatMap((list) => [...cut(list, file[list] ?? [])]),
      ...cut('remarks', report.remarks),
    ],
  }
}

/** Puts a result together again; the fields stand in the order in which they stood. */
export function fromParts(shell: NetworkResult, parts: readonly Part[]): NetworkResult {
  const of = <Entry>(list: Part['list']) =>
    parts.filter((part) => part.list === list).flatMap(({ entries }) => entries as Entry[])
  const lists = LISTS.filter((list) => shell.file[list] !== undefined)
  const filled = Object.fromEntries(lists.map((list) => [list, of(list)]))
  return {
    ...shell,
    file: { ...shell.file, ...filled },
    report: { ...shell.report, remarks: of<ImportRemark>('remarks') },
  }
}
