import { ARC_STEP, trunkReach } from '../column.ts'
import type { LayeredGraph } from './layeredGraph.ts'

/** A flat list of control points: x, y, x, y … */
export type CurvePoints = readonly number[]

/** Share of a corridor in which an arc still runs level at either end before it turns into a trunk. */
const TURN = 0.36
/** How far an arc that runs back or stays in its column swings out. */
const SWING = 12
const MOST_SWING = 34

/**
 * Control points of each arc: level out of its entity, by its place in each layer it passes, level into the next
 * entity. Arcs in a trunk run side by side in the order in which they come in.
 */
export function arcCurves(
  graph: LayeredGraph,
  arcs: readonly (readonly [number, number])[],
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): CurvePoints[] {
  const lanes = trunkLanes(graph, arcs, y)
  return arcs.map(([from, to], arc) => {
    const passes = graph.passes[arc]
    if (!passes) return backward(x[from]!, y[from]!, x[to]!, y[to]!)
    const path = passes.map((slot, pass): [number, number] => [
      x[slot]!,
      y[slot]! + lanes[arc]![pass]!,
    ])
    const first = path[0]
    const last = path.at(-1)
    if (!first || !last) {
      const middle = (x[from]! + x[to]!) / 2
      return [middle, y[from]!, middle, y[to]!]
    }
    const lead = (first[0] - x[from]!) * TURN
    const tail = (x[to]! - last[0]) * TURN
    path.unshift([x[from]! + lead, y[from]!], [first[0] - lead, first[1]])
    path.push([last[0] + tail, last[1]], [x[to]! - tail, y[to]!])
    return path.flat()
  })
}

/** An arc that does not lead to a later layer. */
function backward(fromX: number, fromY: number, toX: number, toY: number): CurvePoints {
  const swing = Math.min(MOST_SWING, SWING + Math.abs(toY - fromY) * 0.12)
  if (Math.abs(fromX - toX) < 1) return [fromX - swing, fromY, toX - swing, toY]
  const turn = (toX - fromX) / 2
  return [fromX + turn, fromY + SWING, toX - turn, toY + SWING]
}

/** Offset of each arc from the middle of each trunk it runs in, as long as the places it passes. */
function trunkLanes(
  graph: LayeredGraph,
  arcs: readonly (readonly [number, number])[],
  y: ArrayLike<number>,
): number[][] {
  const inTrunk = new Map<number, { arc: number; pass: number }[]>()
  graph.passes.forEach((passes, arc) => {
    passes?.forEach((slot, pass) => {
      const list = inTrunk.get(slot)
      if (list) list.push({ arc, pass })
      else inTrunk.set(slot, [{ arc, pass }])
    })
  })
  const offsets = graph.passes.map((passes) => (passes ?? []).map(() => 0))
  for (const list of inTrunk.values()) {
    if (list.length === 1) continue
    const sorted = list.toSorted(
      (a, b) => y[arcs[a.arc]![0]]! - y[arcs[b.arc]![0]]! || a.arc - b.arc,
    )
    const reach = trunkReach(list.length) - ARC_STEP / 2
    sorted.forEach(({ arc, pass }, place) => {
      offsets[arc]![pass] = reach * ((2 * place) / (list.length - 1) - 1)
    })
  }
  return offsets
}
