import { parse } from 'papaparse'

/** A column of a table that may hold names, as texts from the second row on; the first row is its title. */
export interface NameColumn {
  readonly title: string
  readonly values: readonly string[]
}

/** Rows looked at to tell whether a text is a table. */
const LOOKED_AT = 50

/** Takes a table apart by columns. `delimiter` is guessed where it is not given. Null where there is only one column. */
export function nameTable(text: string, delimiter = ''): readonly NameColumn[] | null {
  const { data } = parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimiter,
    skipEmptyLines: 'greedy',
  })
  const looked = data.slice(0, LOOKED_AT)
  const columns = Math.max(0, ...looked.map((row) => row.length))
  const isTable = looked.filter((row) => row.length > 1).length * 2 > looked.length
  const [titles, ...rows] = data
  if (columns < 2 || !isTable || !titles) return null
  return Array.from({ length: columns }, (_, place) => ({
    title: titles[place]?.trim() ?? '',
    values: rows.map((row) => row[place]?.trim() ?? ''),
  }))
}
