import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** A graph of the reference folder; which answers it carries differs from graph to graph. */
export interface ReferenceGraph<Expected> {
  readonly id: string
  readonly directed: boolean
  readonly nodes: readonly string[]
  readonly edges: readonly (readonly [string, string])[]
  readonly sources?: readonly string[]
  readonly sinks?: readonly string[]
  readonly cost?: Readonly<Record<string, number>>
  readonly expected: Partial<Expected>
}

const folder = process.env['REFERENCE_DIR']
  ? path.resolve(process.env['REFERENCE_DIR'])
  : fileURLToPath(new URL('../reference', import.meta.url))

/** Python writes NaN and Infinity bare, which JSON does not know; no answer asked of these graphs uses them. */
const readJson = (name: string): unknown =>
  JSON.parse(
    readFileSync(path.join(folder, name), 'utf8').replaceAll(
      /([:[,]\s*)(?:NaN|-?Infinity)\b/g,
      '$1null',
    ),
  )

/** Every graph of tests/reference, or of the folder that REFERENCE_DIR names. */
export function referenceGraphs<Expected>(): readonly ReferenceGraph<Expected>[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map(readJson)
    .filter(
      (content): content is ReferenceGraph<Expected> =>
        typeof content === 'object' &&
        content !== null &&
        'nodes' in content &&
        'expected' in content,
    )
}

/** The places of a graph's nodes and the ends of its edges by place. */
export function numbersOf({ nodes, edges, sources, sinks }: ReferenceGraph<unknown>) {
  const places = new Map(nodes.map((name, place) => [name, place]))
  const at = (name: string) => places.get(name)!
  return {
    at,
    vertexCount: nodes.length,
    from: Int32Array.from(edges, ([source]) => at(source)),
    to: Int32Array.from(edges, ([, target]) => at(target)),
    entryPoints: Int32Array.from(sources ?? [], at),
    endUsers: Int32Array.from(sinks ?? [], at),
  }
}
