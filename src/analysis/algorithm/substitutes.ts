import type { DirectedGraph } from '../graph/directedGraph.ts'
import { Grouper, type Grouped } from '../graph/grouped.ts'

/** New arcs (from[i], to[i]), each once, in the order in which they were chosen. */
export interface Substitutes {
  readonly from: Int32Array
  readonly to: Int32Array
  /** the removed vertex each makes up for */
  readonly replaces: Int32Array
  /** the end that chose */
  readonly orphan: Int32Array
  /** Jaccard similarity of the partners of the removed vertex and of its substitute, in [0,1] */
  readonly similarity: Float64Array
  /** partners both had, by place */
  readonly shared: Grouped
}

/**
 * The best response of those who lost a partner. For each removed vertex r in vertex order, each surviving predecessor u takes
 * one substitute w for r: alive, of the same role as r, not u, not yet supplied by u, whose surviving successors are
 * most like those of r (Jaccard; ties to the first vertex, with nothing in common too). Then each surviving successor takes a
 * new supplier by predecessors likewise. Everyone looks at the graph right after the removal. `roles` below 0 are no
 * role: nobody takes their place, and they take nobody's.
 *
 * The rule is ours, as the reference answers fix it; the similarity is that of P. Jaccard, Bull. Soc. Vaudoise Sci. Nat. 37
 * (1901) 547–579. O(removed · (vertices · log vertices + arcs of neighbours)).
 */
export function substitutesFor(
  { vertexCount, forward, backward }: DirectedGraph,
  roles: Int32Array,
  isStopped: Uint8Array,
): Substitutes {
  const chosen = { from: [], to: [], replaces: [], orphan: [] } as Record<
    'from' | 'to' | 'replaces' | 'orphan',
    number[]
  >
  const similarity: number[] = []
  const shared = new Grouper()
  const known = new Set<number>()
  const partnersOf = ({ offsets, targets }: DirectedGraph['forward'], vertex: number) =>
    targets.subarray(offsets[vertex], offsets[vertex + 1]).filter((other) => isStopped[other] === 0)

  /** Candidates for the place of a removed vertex, the likest first. */
  const ranked = (removed: number, rows: DirectedGraph['forward']) => {
    const partners = new Set(partnersOf(rows, removed))
    const candidates: { vertex: number; common: number[]; likeness: number }[] = []
    for (let vertex = 0; vertex < vertexCount; vertex++) {
      if (isStopped[vertex] === 1 || roles[vertex] !== roles[removed]) continue
      const theirs = partnersOf(rows, vertex)
      const common = [...theirs].filter((partner) => partners.has(partner))
      const all = partners.size + theirs.length - common.length
      candidates.push({ vertex, common, likeness: all === 0 ? 0 : common.length / all })
    }
    return candidates.toSorted((a, b) => b.likeness - a.likeness)
  }

  const chooseFor = (removed: number, isBuyer: boolean) => {
    const [towards, away] = isBuyer ? [backward, forward] : [forward, backward]
    const orphans = partnersOf(towards, removed).toSorted()
    const candidates = orphans.length > 0 ? ranked(removed, away) : []
    for (const orphan of orphans) {
      const taken = new Set(partnersOf(away, orphan))
      const best = candidates.find(({ vertex }) => vertex !== orphan && !taken.has(vertex))
      if (!best) continue
      const [from, to] = isBuyer ? [orphan, best.vertex] : [best.vertex, orphan]
      if (known.has(from * vertexCount + to)) continue
      known.add(from * vertexCount + to)
      for (const partner of best.common) shared.add(similarity.length, partner)
      similarity.push(best.likeness)
      chosen.from.push(from)
      chosen.to.push(to)
      chosen.replaces.push(removed)
      chosen.orphan.push(orphan)
    }
  }

  for (let removed = 0; removed < vertexCount; removed++) {
    if (isStopped[removed] === 0 || roles[removed]! < 0) continue
    chooseFor(removed, true)
    chooseFor(removed, false)
  }
  return {
    from: Int32Array.from(chosen.from),
    to: Int32Array.from(chosen.to),
    replaces: Int32Array.from(chosen.replaces),
    orphan: Int32Array.from(chosen.orphan),
    similarity: Float64Array.from(similarity),
    shared: shared.grouped(similarity.length),
  }
}
