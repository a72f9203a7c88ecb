import { canonicalJson } from '../../domain/network/canonicalJson.ts'
import type { NetworkFile } from '../../domain/network/schema/networkFile.ts'
import { graphLossWords as words } from '../../words/graphLosses.ts'
import type { Loss } from './writer.ts'

const LISTS = ['entities', 'relations', 'sources', 'cases'] as const
const NOT_PARTS = new Set<string>([...LISTS, 'meta', 'kind', 'version'])

type Row = Readonly<Record<string, unknown>> & { readonly id: string }

const same = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b))

/** How many rows of a list come back with another value in each field, and how many not at all. */
function listLosses(sort: (typeof LISTS)[number], rows: readonly Row[], back: readonly Row[]) {
  const backById = new Map(back.map((row) => [row.id, row]))
  const changed = new Map<string, number>()
  let gone = 0
  for (const row of rows) {
    const twin = backById.get(row.id)
    if (!twin) gone += 1
    for (const field of twin ? new Set([...Object.keys(row), ...Object.keys(twin)]) : []) {
      if (!same(row[field], twin?.[field])) changed.set(field, (changed.get(field) ?? 0) + 1)
    }
  }
  const fields = [...changed].map(([field, count]) => ({
    count,
    sentence: words.field(sort, field, count),
  }))
  return gone > 0 ? [{ count: gone, sentence: words.record(sort, gone) }, ...fields] : fields
}

function metaLosses(meta: NetworkFile['meta'], back: NetworkFile['meta']): Loss[] {
  const fields = Object.keys(meta).filter((field) => !same(meta[field], back[field]))
  return fields.length > 0 ? [{ count: 1, sentence: words.meta(fields) }] : []
}

/**
 * What a format cannot carry, found by trial: `back` is what is read from what was written of `file`. What is not among
 * the losses therefore survives.
 */
export function lossesByTrial(file: NetworkFile, back: NetworkFile): Loss[] {
  const parts = Object.keys(file).filter(
    (part) => !NOT_PARTS.has(part) && !same(file[part], back[part]),
  )
  return [
    ...metaLosses(file.meta, back.meta),
    ...LISTS.flatMap((sort) => listLosses(sort, file[sort] ?? [], back[sort] ?? [])),
    ...parts.map((part) => ({ count: 1, sentence: words.part(part) })),
  ]
}
